// biome-ignore-all lint/a11y/useSemanticElements: a fieldset is for form controls
import { lazy, Suspense, useEffect, useState } from 'react';
import type { BenchProps } from '../bench/useBench.ts';
import './orders.css';

const AllOrders = lazy(() => import('./AllOrders.tsx'));
const Lead = lazy(() => import('./Lead.tsx'));
const LogPanel = lazy(() => import('../reading/log/LogPanel.tsx'));
const TokensPanel = lazy(() => import('../reading/tokens/TokensPanel.tsx'));
const ShareBench = lazy(() => import('../share/ShareBench.tsx'));

/** Which of the two a page opens at once. */
export type OrdersOpen = 'all' | 'lead';

export interface OrdersProps extends BenchProps {
  readonly id: string;
  readonly first?: OrdersOpen | undefined;
  /** Which parts there are; all when absent. */
  readonly parts?: readonly Part[];
  /** What a reader who leads the run should bring about. */
  readonly goal?: Wanted | undefined;
  /** Opens the flow of a campaign, `Program.Campaign`, in the editor. */
  readonly edit: (campaign: string) => void;
}

/** A value that a field of a person should have at the end. */
export interface Wanted {
  readonly person: string;
  readonly field: string;
  readonly is: string | number | boolean | null;
}

const PARTS = {
  all: 'Try every order',
  lead: 'You choose',
  log: 'Activity log',
  tokens: 'Tokens',
  share: 'Share',
} as const;

type Part = keyof typeof PARTS;

const names = Object.keys(PARTS) as Part[];

/** What can be opened below a run: other orders, its log and its tokens, a link to it. Each is loaded when it is opened. */
export function Orders({ first, parts = names, ...props }: OrdersProps) {
  const [open, setOpen] = useState<Part | null>(first ?? null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the part opens with the page
  useEffect(() => {
    if (first === 'lead') props.send({ type: 'lead', by: 'start' });
  }, []);
  const toggle = (part: Part) => {
    if (open === 'lead' && (part === 'all' || part === 'lead'))
      props.send({ type: 'policy', policy: 'lockstep' });
    if (part === 'lead' && open !== 'lead') props.send({ type: 'lead', by: 'start' });
    setOpen(open === part ? null : part);
  };
  return (
    <div className="pg-orders pg-live" role="group" aria-label="More about the run" tabIndex={-1}>
      <div className="pg-orders-bar">
        {parts.map((part) => (
          <button
            key={part}
            type="button"
            className="pg-button"
            aria-expanded={open === part}
            onClick={() => toggle(part)}
          >
            {PARTS[part]}
          </button>
        ))}
      </div>
      {open !== null && (
        <Suspense fallback={<p className="pg-orders-wait">Loading.</p>}>
          {open === 'all' && <AllOrders {...props} />}
          {open === 'lead' && <Lead {...props} />}
          {open === 'log' && <LogPanel {...props} />}
          {open === 'tokens' && <TokensPanel {...props} />}
          {open === 'share' && <ShareBench bench={props.bench} />}
        </Suspense>
      )}
    </div>
  );
}
