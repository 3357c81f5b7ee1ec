import type { Strand } from '../world.ts';
import type { Policy } from './kind.ts';

/** Everybody takes a step in turn: the strand that moved longest ago moves next. The default picture of "in parallel". */
export const lockstep: Policy = (options, { strands }) => {
  if (options.length === 1 && options[0]) return options[0];
  let first: Strand | undefined;
  for (const strand of strands)
    if (!strand.wake && !(first && first.touched < strand.touched)) first = strand;
  const turn = options.find((option) => option.kind === 'step' && option.strand === first?.id);
  return turn ?? options[0] ?? 'Nothing can happen.';
};
