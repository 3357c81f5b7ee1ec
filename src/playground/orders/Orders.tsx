// biome-ignore-all lint/a11y/useSemanticElements: a fieldset is for form controls
import { lazy, Suspense, useState } from 'react';
import type { Bench } from '#workbench';
import type { BenchProps } from '../bench/useBench.ts';
import './orders.css';

const AllOrders = lazy(() => import('./AllOrders.tsx'));
const Lead = lazy(() => import('./Lead.tsx'));
const LogPanel = lazy(() => import('../reading/log/LogPanel.tsx'));
const TokensPanel = lazy(() => import('../reading/tokens/TokensPanel.tsx'));
const ShareBench = lazy(() => import('../share/ShareBench.tsx'));

/** What each of the parts gets. */
export interface OrdersProps extends BenchProps {
  readonly id: string;
  /** What a reader who leads the run should bring about. */
  readonly goal?: Wanted | undefined;
  /** Opens the flow of a campaign, `Program.Campaign`, in the editor. */
  readonly edit: (campaign: string) => void;
}

interface OrdersBarProps extends Omit<OrdersProps, 'bench'> {
  /** Null until the engine is there. */
  readonly bench: Bench | null;
  /** Has it come. */
  readonly need?: () => void;
  /** The part that is open at first; none when absent. */
  readonly first?: Part;
  /** Which parts there are; all when absent. */
  readonly parts?: readonly Part[];
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
export function Orders({ first, parts = names, bench, need, ...rest }: OrdersBarProps) {
  const [open, setOpen] = useState<Part | null>(first ?? null);
  const toggle = (part: Part) => {
    if (!bench) need?.();
    if (open === 'lead' && (part === 'all' || part === 'lead'))
      rest.send({ type: 'policy', policy: 'lockstep' });
    if (part === 'lead' && open !== 'lead') rest.send({ type: 'lead', by: 'start' });
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
        <Suspense fallback={waiting}>
          {bench ? <Opened part={open} {...rest} bench={bench} /> : waiting}
        </Suspense>
      )}
    </div>
  );
}

const waiting = <p className="pg-orders-wait">Loading.</p>;

function Opened({ part, ...props }: OrdersProps & { readonly part: Part }) {
  switch (part) {
    case 'all':
      return <AllOrders {...props} />;
    case 'lead':
      return <Lead {...props} />;
    case 'log':
      return <LogPanel {...props} />;
    case 'tokens':
      return <TokensPanel {...props} />;
    case 'share':
      return <ShareBench bench={props.bench} />;
  }
}
