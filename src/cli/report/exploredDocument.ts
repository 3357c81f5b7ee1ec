import type { LeftPerson, Race } from '#explorer';
import type { Located } from '#scenario';
import type { Explored } from '../explored.ts';
import { digits } from './document.ts';

/** One way in which orders end. `example` is a shortest order that ends so, by the codes of its choices. */
export interface OutcomeDocument {
  /** How many orders end so, as a text of digits; at least so many when the status is `partial`; null where not counted. */
  readonly orders: string | null;
  /** A budget of the engine stopped these orders. */
  readonly stopped: boolean;
  readonly people: readonly LeftPerson[];
  readonly example: readonly string[];
}

/**
 * What `explore --json` prints. The keys stay, and more may come.
 * - `status`: `complete`, `partial` (the budget was used up: there may be more outcomes) or `invalid` (nothing was tried:
 *   all lists but `problems` are empty).
 * - `orders`: of all outcomes together, as a text of digits because it may be large; null where not counted.
 * - `endless`: some order has no end, so nothing is counted.
 * - `outcomes`: those of most orders first. `people` have the fields, memberships and mails that are not empty.
 * - `races`: pairs of steps whose order alone decides the outcome. `index` is the step's place in the flow, from 0. Of the
 *   two orders of `photos`, the first has the first racer first: the two stand at `at` and after it; `outcome` is the
 *   place in `outcomes`.
 */
export interface ExploredDocument {
  readonly status: 'complete' | 'partial' | 'invalid';
  readonly orders: string | null;
  readonly endless: boolean;
  readonly states: number;
  readonly moves: number;
  readonly outcomes: readonly OutcomeDocument[];
  readonly races: readonly Race[];
  readonly problems: readonly Located[];
}

/** All orders as plain data. */
export function exploredDocument({ exploration, problems }: Explored): ExploredDocument {
  const { complete, orders, endless, states, moves, outcomes, races } = exploration;
  return {
    status: complete ? 'complete' : 'partial',
    orders: digits(orders),
    endless,
    states,
    moves,
    outcomes: outcomes.map((one) => {
      return { orders: digits(one.orders), stopped: one.stopped, people: one.people, example: one.witness };
    }),
    races,
    problems,
  };
}

/** A file that cannot be used, as plain data. */
export function unexploredDocument(problems: readonly Located[]): ExploredDocument {
  return {
    status: 'invalid',
    orders: null,
    endless: false,
    states: 0,
    moves: 0,
    outcomes: [],
    races: [],
    problems,
  };
}
