import { useState } from 'react';
import { TwinLanes } from '../compare/TwinLanes.tsx';
import { CursorBar } from '../cursor/CursorBar.tsx';
import { FlowEditor } from '../flow/FlowEditor.tsx';
import { Lanes, Legend } from '../lanes/Lanes.tsx';
import { Orders, type OrdersProps } from '../orders/Orders.tsx';
import { PersonPanel } from '../person/PersonPanel.tsx';
import { TraceGrid } from '../trace/TraceGrid.tsx';
import { WhyPanel } from '../why/WhyPanel.tsx';
import { shortcut } from './shortcuts.ts';
import { Toolbar } from './Toolbar.tsx';
import type { BenchProps } from './useBench.ts';
import { useKeptFocus } from './useKeptFocus.ts';
import { useReady } from './useReady.ts';
import './bench.css';
import './controls.css';

export interface BenchViewProps extends BenchProps {
  readonly number: number;
  readonly campaign?: string | undefined;
  /** Which part about orders is open at first. */
  readonly orders?: OrdersProps['first'];
  readonly goal?: OrdersProps['goal'];
}

/** The playground's panels around one workbench. */
export function BenchView({ bench, send, number, campaign, orders, goal }: BenchViewProps) {
  const first = bench.program.campaigns[0]?.ref ?? '';
  const [chosen, choose] = useState(campaign ?? first);
  const shown = bench.program.campaigns.some(({ ref }) => ref === chosen) ? chosen : first;
  const id = `pg${number}`;
  const onFocus = useKeptFocus(bench);
  return (
    <section
      ref={useReady()}
      className="pg lab-wide not-content"
      aria-label={`Playground ${number}: ${bench.base.title}`}
      data-playground={number}
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
      <p className="pg-message pg-live" role="status">
        {bench.message ??
          bench.past.at(-1)?.label ??
          'Step through the run, or change the flow: every change runs at once.'}
      </p>
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
        <FlowEditor bench={bench} send={send} id={id} campaign={shown} choose={choose} />
      </div>
      <Orders bench={bench} send={send} id={id} first={orders} goal={goal} edit={choose} />
      <TraceGrid bench={bench} send={send} id={id} />
    </section>
  );
}
