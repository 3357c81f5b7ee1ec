import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { type Bench, type Moment, stopOf } from '#workbench';
import { TwinLanes } from '../compare/TwinLanes.tsx';
import { CursorBar } from '../cursor/CursorBar.tsx';
import { FlowEditor } from '../flow/FlowEditor.tsx';
import { Lanes, Legend } from '../lanes/Lanes.tsx';
import { Orders, type OrdersProps } from '../orders/Orders.tsx';
import { PersonPanel } from '../person/PersonPanel.tsx';
import { TraceGrid } from '../trace/TraceGrid.tsx';
import { WhyPanel } from '../why/WhyPanel.tsx';
import { hasDraft, placeOf } from './drafted.ts';
import { Message } from './Message.tsx';
import { shortcut } from './shortcuts.ts';
import { Toolbar } from './Toolbar.tsx';
import type { BenchProps } from './useBench.ts';
import { useKeptFocus } from './useKeptFocus.ts';
import { useReady } from './useReady.ts';
import './bench.css';
import './controls.css';

const LessonDraft = lazy(() => import('../keep/LessonDraft.tsx'));

export interface BenchViewProps extends BenchProps {
  readonly put: (bench: Bench) => void;
  readonly number: number;
  readonly campaign?: string | undefined;
  /** Which part about orders is open at first. */
  readonly orders?: OrdersProps['first'];
  readonly goal?: OrdersProps['goal'];
  /** What captions of the page stand for: it asks for one of them by an event, and reads from an attribute where the cursor is. */
  readonly walk?: readonly Moment[] | undefined;
}

/** The playground's panels around one workbench. */
export function BenchView({ bench, send, put, number, campaign, orders, goal, walk = [] }: BenchViewProps) {
  const foremost = bench.program.campaigns[0]?.ref ?? '';
  const [chosen, choose] = useState(campaign ?? foremost);
  const shown = bench.program.campaigns.some(({ ref }) => ref === chosen) ? chosen : foremost;
  const id = `pg${number}`;
  const onFocus = useKeptFocus(bench);
  const first = useRef(bench);
  const [drafting, draft] = useState(false);
  const edited = bench.past.length > 0;
  useEffect(() => {
    if (edited || hasDraft(placeOf(number))) draft(true);
  }, [edited, number]);
  return (
    <section
      ref={useReady(({ detail }) => send({ type: 'cursor', to: walk[detail] ?? 'first' }))}
      className="pg lab-wide not-content"
      aria-label={`Playground ${number}: ${bench.base.title}`}
      data-playground={number}
      data-walk={walk.findIndex((moment) => stopOf(bench.run.events, moment) === bench.cursor)}
      tabIndex={-1}
      onFocus={onFocus}
      onKeyDown={(event) => {
        const action = shortcut(event);
        if (!action) return;
        event.preventDefault();
        send(action);
      }}
    >
      <Toolbar bench={bench} send={send} />
      <Message
        bench={bench}
        said={bench.message}
        hint="Step through the run, or change the flow: every change runs at once."
      />
      {drafting && (
        <Suspense>
          <LessonDraft bench={bench} number={number} put={put} first={first.current} />
        </Suspense>
      )}
      <div className="pg-main">
        <div className="pg-run">
          <Lanes bench={bench} send={send} id={id} />
          <TwinLanes bench={bench} id={id} />
          <Legend />
          <CursorBar bench={bench} send={send} />
          <div className="pg-at">
            <WhyPanel bench={bench} send={send} />
            <PersonPanel bench={bench} send={send} />
          </div>
        </div>
        <FlowEditor {...{ bench, send, put, id, choose }} campaign={shown} />
      </div>
      <Orders bench={bench} send={send} id={id} first={orders} goal={goal} edit={choose} />
      <TraceGrid bench={bench} send={send} id={id} />
    </section>
  );
}
