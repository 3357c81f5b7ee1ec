import { lazy, type ReactNode, Suspense, useState } from 'react';
import { ComparePanel } from '../branches/index.ts';
import { Tabs } from '../forms/controls/Tabs.tsx';
import { Orders } from '../orders/Orders.tsx';
import { PersonPanel } from '../person/PersonPanel.tsx';
import {
  BreakpointsPanel,
  LabCursor,
  LabLanes,
  LabTrace,
  onRunKey,
  SearchRun,
  WatchesPanel,
} from '../reading/index.ts';
import { OverlayPanel } from '../share/index.ts';
import { TablePanel } from '../table/index.ts';
import { WhyPanel } from '../why/WhyPanel.tsx';
import type { LabProps } from './useLab.ts';

const Console = lazy(() => import('../console/Console.tsx'));
const LogPanel = lazy(() => import('../reading/log/LogPanel.tsx'));
const TokensPanel = lazy(() => import('../reading/tokens/TokensPanel.tsx'));

/** What can be read under the lanes, in the order of the tabs. */
const RUN_TABS = [
  { id: 'why', words: 'Why and who' },
  { id: 'trace', words: 'Trace' },
  { id: 'find', words: 'Find' },
  { id: 'watch', words: 'Watch' },
  { id: 'tokens', words: 'Tokens' },
  { id: 'log', words: 'Activity log' },
  { id: 'orders', words: 'Every order' },
  { id: 'compare', words: 'Compare' },
  { id: 'table', words: 'Test people' },
  { id: 'overlay', words: 'Log from Marketo' },
  { id: 'api', words: 'API' },
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
  /** The operation whose form the API console opens on; its own first one when absent. */
  readonly operation?: string | undefined;
}

const tabs = RUN_TABS.map((one) => ({ ...one, problems: 0 }));

/** These hold what the reader has typed or opened: they stay, out of sight, while another one is shown. */
const STAYS: readonly RunTab[] = ['find', 'table', 'overlay', 'api'];

/** The run: lanes and cursor on top, and under them what is asked about it. */
export function RunSide({ lab, send, tab, show, edit, operation }: RunSideProps) {
  const { bench } = lab;
  const [found, mark] = useState<readonly number[]>([]);
  const [visited, visit] = useState<readonly RunTab[]>([tab]);
  const props = { lab, send };
  const panels: Readonly<Record<RunTab, () => ReactNode>> = {
    why: () => (
      <div className="pg-at">
        <WhyPanel bench={bench} send={send} />
        <PersonPanel bench={bench} send={send} />
      </div>
    ),
    trace: () => <LabTrace {...props} found={found} />,
    find: () => <SearchRun {...props} onFound={mark} />,
    watch: () => (
      <>
        <WatchesPanel {...props} />
        <BreakpointsPanel {...props} />
      </>
    ),
    tokens: () => <TokensPanel bench={bench} />,
    log: () => <LogPanel bench={bench} send={send} />,
    orders: () => (
      <Orders bench={bench} send={send} id="lab" edit={edit} first="all" parts={['all', 'lead']} />
    ),
    compare: () => <ComparePanel {...props} />,
    table: () => <TablePanel {...props} />,
    overlay: () => <OverlayPanel {...props} />,
    api: () => (
      <Console
        models={[{ title: bench.scenario.title, model: bench.scenario }]}
        policy={bench.policy}
        operation={operation}
      />
    ),
  };
  return (
    <section className="lb-side lb-run" aria-label="Run" onKeyDown={onRunKey(props)}>
      <LabLanes {...props} found={found} />
      <LabCursor {...props} />
      <Tabs<RunTab>
        label="About the run"
        tabs={tabs}
        open={tab}
        show={(one) => {
          visit([...visited, one]);
          show(one);
        }}
      >
        <Suspense fallback={<p className="pg-quiet">Loading.</p>}>
          {!STAYS.includes(tab) && panels[tab]()}
          {STAYS.filter((one) => one === tab || visited.includes(one)).map((one) => (
            <div key={one} hidden={one !== tab}>
              {panels[one]()}
            </div>
          ))}
        </Suspense>
      </Tabs>
    </section>
  );
}
