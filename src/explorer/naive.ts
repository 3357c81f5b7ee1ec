import { beginning, type Choice, choices, type Program, step, type TraceEvent, type World } from '#engine';
import { leave, type Matters, outcomeOf } from './outcome.ts';

/** What is said of an outcome here and in an exploration, to compare. */
export const nameOf = (stopped: boolean, people: unknown): string => JSON.stringify([stopped, people]);

/** An order that is longer is one that has no end, or as good as none. */
const DEEPEST = 200;

/**
 * All orders, one after the other, by plain recursion: nothing is merged and nothing left out. For tests. Gives the number
 * of orders for each outcome, by name; nothing when more than `most` moves would be needed, or some order is very long.
 */
export function enumerate(
  program: Program,
  matters: Matters,
  most: number,
): ReadonlyMap<string, number> | undefined {
  const counts = new Map<string, number>();
  let moves = 0;
  const way: (readonly TraceEvent[])[] = [];
  const go = (world: World): void => {
    const options: readonly Choice[] = choices(program, world);
    if (options.length === 0) {
      const name = nameOf(world.stopped, outcomeOf(world, leave([], way.flat(), matters), matters));
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    for (const option of options) {
      if (++moves > most || way.length > DEEPEST) {
        moves = most + 1;
        return;
      }
      const moved = step(program, world, option);
      way.push(moved.events);
      go(moved.world);
      way.pop();
    }
  };
  go(beginning(program));
  return moves > most ? undefined : counts;
}
