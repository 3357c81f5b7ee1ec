import type { Policy } from './kind.ts';
import { lockstep } from './lockstep.ts';

/**
 * The choices of an order, by their codes, one after the other; lockstep after the last. A code that cannot happen ends
 * the run with what was possible.
 */
export const given =
  (order: readonly string[]): Policy =>
  (options, world) => {
    const code = order[world.taken];
    if (code === undefined) return lockstep(options, world);
    const found = options.find((option) => option.code === code);
    const possible = options.map((option) => option.code).join(', ');
    return (
      found ??
      `The order is impossible: move ${world.taken + 1} is "${code}", but only ${possible} can happen.`
    );
  };
