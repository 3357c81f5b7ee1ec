import type { Choice, Program, World } from '#engine';
import type { Matters } from './outcome.ts';

/** Chooses which of a world's choices must be tried when only outcomes are asked: all, or some that stand for all. */
export type Reduction = (world: World, options: readonly Choice[]) => readonly Choice[];

export function reductionOf(_program: Program, _matters: Matters): Reduction | undefined {
  return undefined;
}
