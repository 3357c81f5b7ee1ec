import type { SeenProps } from '../bench/useBench.ts';
import { VariantOptions } from '../bench/VariantOptions.tsx';

/** Which run is laid beside the reader's own. */
export function CompareChoice({ bench, send }: SeenProps) {
  const { base, changed, compare } = bench;
  const variants = base.variants ?? [];
  if (variants.length === 0 && !changed && compare === null) return null;
  return (
    <label className="pg-field">
      <span>Compare with</span>
      <select
        value={compare ?? ''}
        onChange={({ target }) => send({ type: 'compare', with: target.value === '' ? null : target.value })}
      >
        <option value="">Nothing</option>
        <option value="start">The model as opened</option>
        <VariantOptions of={base} />
      </select>
    </label>
  );
}
