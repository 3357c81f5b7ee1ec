import { least, type Policy } from './kind.ts';

/** Everybody takes a step in turn: the strand that moved longest ago moves next. The default picture of "in parallel". */
export const lockstep: Policy = (options, world) => {
  const touched = new Map(world.strands.map((strand) => [strand.id, strand.touched]));
  return least(options, (strand) => touched.get(strand) ?? 0);
};
