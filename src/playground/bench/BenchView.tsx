import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
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
import { reaching } from './reaching.ts';
import { shortcut } from './shortcuts.ts';
import { Toolbar } from './Toolbar.tsx';
import type { BenchHandle, Opening } from './useBench.ts';
import { useKeptFocus } from './useKeptFocus.ts';
import { useReady } from './useReady.ts';
import './bench.css';
import './controls.css';

const LessonDraft = lazy(() => import('../keep/LessonDraft.tsx'));

export interface BenchViewProps extends BenchHandle, Pick<Opening, 'number'> {
  readonly goal?: OrdersProps['goal'];
  /** What captions of the page stand for: it asks for one of them by an event, and reads from an attribute where the cursor is. */
  readonly walk?: readonly Moment[] | undefined;
}

/** The campaign whose flow is shown, and that flow: null while it takes an engine that is not there yet. */
function useFlow({ seen, awake, campaign, form }: BenchViewProps, chosen: string) {
  const { campaigns } = seen.program;
  const shown = (campaigns.find(({ ref }) => ref === chosen) ?? campaigns[0])?.ref ?? '';
  const { bench, works } = awake ?? {};
  // biome-ignore lint/correctness/useExhaustiveDependencies: the flow hangs on the model, not on the cursor
  const now = useMemo(() => bench && works?.flowForm(bench, shown), [bench?.program, bench?.scenario, shown]);
  return { campaign: shown, form: now ?? (shown === campaign ? form : null) };
}

/** The playground's panels around one workbench. */
export function BenchView(props: BenchViewProps) {
  const { seen: bench, awake, held, send, wake, need, number, goal, walk = [] } = props;
  const [chosen, setChosen] = useState(props.campaign);
  const flow = useFlow(props, chosen);
  const whole = awake?.bench ?? null;
  const id = `pg${number}`;
  const onFocus = useKeptFocus(bench);
  const first = useRef(bench);
  const [drafting, draft] = useState(false);
  const edited = bench.past.length > 0;
  useEffect(() => {
    if (!edited && !hasDraft(placeOf(number))) return;
    draft(true);
    wake();
  }, [edited, number, wake]);
  const choose = (campaign: string) => {
    setChosen(campaign);
    need();
  };
  const put = (other: Bench) => send({ type: 'put', bench: other });
  return (
    <section
      ref={useReady(({ detail }) => send({ type: 'cursor', to: walk[detail] ?? 'first' }))}
      className="pg lab-wide not-content"
      aria-label={`Playground ${number}: ${bench.base.title}`}
      data-playground={number}
      data-awake={awake ? '' : undefined}
      data-held={held ? '' : undefined}
      data-walk={walk.findIndex((moment) => stopOf(bench.run.events, moment) === bench.cursor)}
      tabIndex={-1}
      {...(awake ? {} : reaching(wake))}
      onFocus={(event) => {
        if (!awake) wake();
        onFocus(event);
      }}
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
      {drafting && whole && (
        <Suspense>
          <LessonDraft bench={whole} number={number} put={put} first={first.current} />
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
        <FlowEditor {...{ bench, whole, send, put, id, choose }} {...flow} />
      </div>
      <Orders bench={whole} {...{ send, need, id, goal }} edit={choose} />
      <TraceGrid bench={bench} send={send} id={id} />
    </section>
  );
}
