import { beginning, choices, type Program, policyOf, step } from '#engine';
import type { Ending } from './graph.ts';
import { type Left, leave, type Matters, outcomeOf, watched } from './outcome.ts';
import { type Progress, STRIDE } from './walk.ts';

/** Orders that are drawn to find more outcomes when the budget is used up, and moves that they may take together and each. */
const DRAWN = { orders: 200, moves: 20_000, longest: 500 };

/** An outcome that one order was seen to end in. */
interface Drawn extends Ending {
  readonly orders: bigint;
  readonly witness: readonly string[];
}

const nameOf = ({ people, stopped, watched: seen }: Ending): string =>
  JSON.stringify([stopped, people, seen]);

/**
 * Outcomes of drawn orders that the walk did not come to. Each order is taken move by move, and given up when it is long,
 * so that a model which runs away does not hold the caller up.
 */
export function* drawn(
  program: Program,
  matters: Matters,
  known: readonly Ending[],
  { states, outcomes }: Progress,
): Generator<Progress, readonly Drawn[], undefined> {
  const seen = new Set(known.map(nameOf));
  const more: Drawn[] = [];
  let moves = 0;
  for (let seed = 1; seed <= DRAWN.orders && moves < DRAWN.moves; seed++) {
    const policy = policyOf(`random ${seed}`);
    const order: string[] = [];
    let world = beginning(program);
    let left: Left = [];
    let options = choices(program, world);
    for (; options.length > 0 && order.length < DRAWN.longest; options = choices(program, world)) {
      const picked = policy?.(options, world);
      if (typeof picked !== 'object') break;
      const moved = step(program, world, picked);
      left = leave(left, moved.events, matters);
      world = moved.world;
      order.push(picked.code);
      if (++moves % STRIDE === 0) yield { states, moves, outcomes: outcomes + more.length };
    }
    if (options.length > 0) continue;
    const people = outcomeOf(world, left, matters);
    const ending = { people, stopped: world.stopped, watched: watched(world, left, matters) };
    const text = nameOf(ending);
    if (seen.has(text)) continue;
    seen.add(text);
    more.push({ ...ending, orders: 1n, witness: order });
  }
  return more;
}
