import { CompareChoice } from '../compare/CompareChoice.tsx';
import { HistoryButtons } from './HistoryButtons.tsx';
import { OrderMenu } from './OrderMenu.tsx';
import type { SeenProps } from './useBench.ts';
import { VariantOptions } from './VariantOptions.tsx';

/** Title, which variant, which order, and the way back. */
export function Toolbar({ bench, send }: SeenProps) {
  const { base, variant } = bench;
  const variants = base.variants ?? [];
  // Where the scenario as written has a name of its own, among the variants, a reader meets it by that name.
  const named = variants.some(({ changes }) => changes.length === 0);
  return (
    <header className="pg-bar">
      <p className="pg-title">{base.title}</p>
      <HistoryButtons bench={bench} send={send} />
      <div className="pg-tools pg-live">
        {variants.length > 0 && (
          <label className="pg-field">
            <span>Model</span>
            <select
              data-part="variant"
              value={variant ?? ''}
              onChange={({ target }) =>
                send({ type: 'variant', name: target.value === '' ? null : target.value })
              }
            >
              {(variant === null || !named) && <option value="">As written</option>}
              <VariantOptions of={base} />
            </select>
          </label>
        )}
        <CompareChoice bench={bench} send={send} />
        <OrderMenu policy={bench.policy} choose={(policy) => send({ type: 'policy', policy })} />
      </div>
    </header>
  );
}
