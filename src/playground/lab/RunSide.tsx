import { Suspense } from 'react';
import { ComparePanel } from '../branches/index.ts';
import { CursorBar } from '../cursor/CursorBar.tsx';
import { Tabs } from '../forms/controls/Tabs.tsx';
import { Lanes, Legend } from '../lanes/Lanes.tsx';
import { Orders } from '../orders/Orders.tsx';
import { PersonPanel } from '../person/PersonPanel.tsx';
import { OverlayPanel } from '../share/index.ts';
import { TablePanel } from '../table/index.ts';
import { TraceGrid } from '../trace/TraceGrid.tsx';
import { WhyPanel } from '../why/WhyPanel.tsx';
import type { LabProps } from './useLab.ts';

/** What can be read under the lanes, in the order of the tabs. */
const RUN_TABS = [
  { id: 'why', words: 'Why and who' },
  { id: 'trace', words: 'Trace' },
  { id: 'orders', words: 'Every order' },
  { id: 'compare', words: 'Compare' },
  { id: 'table', words: 'Test people' },
  { id: 'overlay', words: 'Log from Marketo' },
] as const;

export type RunTab = (typeof RUN_TABS)[number]['id'];

/** The tab of that name; the first one for any other text. */
export const runTab = (name: string | undefined): RunTab =>
  RUN_TABS.find(({ id }) => id === name)?.id ?? 'why';

export interface RunSideProps extends LabProps {
  readonly tab: RunTab;
  readonly show: (tab: RunTab) => void;
  /** Opens a campaign in the editor. */
  readonly edit: (campaign: string) => void;
}

const ID = 'lab';

/** The run: lanes and cursor on top, and under them what is asked about it. */
export function RunSide({ lab, send, tab, show, edit }: RunSideProps) {
  const { bench } = lab;
  return (
    <section className="lb-side lb-run" aria-label="Run">
      <Lanes bench={bench} send={send} id={ID} />
      <Legend />
      <CursorBar bench={bench} send={send} />
      <Tabs<RunTab>
        label="About the run"
        tabs={RUN_TABS.map((one) => ({ ...one, problems: 0 }))}
        open={tab}
        show={show}
      >
        <Suspense fallback={<p className="pg-quiet">Loading.</p>}>
          {tab === 'why' && (
            <div className="pg-at">
              <WhyPanel bench={bench} send={send} />
              <PersonPanel bench={bench} send={send} />
            </div>
          )}
          {tab === 'trace' && <TraceGrid bench={bench} send={send} id={ID} />}
          {tab === 'compare' && <ComparePanel lab={lab} send={send} />}
          {tab === 'table' && <TablePanel lab={lab} send={send} />}
          {tab === 'overlay' && <OverlayPanel lab={lab} send={send} />}
          {tab === 'orders' && <Orders bench={bench} send={send} id={ID} edit={edit} />}
        </Suspense>
      </Tabs>
    </section>
  );
}
