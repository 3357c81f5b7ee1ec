import type { Choice } from '../choices.ts';
import type { World } from '../world.ts';

/** Who picks among the choices. Pure: what it needs to remember is in the world. A text says why no choice is possible. */
export type Policy = (options: readonly Choice[], world: World) => Choice | string;

/** The step choice whose strand gives the smallest number; the first option when nothing is a step. */
export function least(options: readonly Choice[], rank: (strand: number) => number): Choice | string {
  let best = options[0];
  for (const option of options) {
    if (option.kind !== 'step') continue;
    if (best?.kind !== 'step' || rank(option.strand) < rank(best.strand)) best = option;
  }
  return best ?? 'Nothing can happen.';
}
