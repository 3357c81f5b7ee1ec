import type { Program } from '#engine';
import { ordersByOutcome, ordersTo, shortest, type Ways, wayTo } from './count.ts';
import { drawn } from './drawn.ts';
import { follow } from './follow.ts';
import type { Graph } from './graph.ts';
import { type LeftPerson, type Matters, USUAL } from './outcome.ts';
import { type Race, racesOf } from './race.ts';
import { reductionOf } from './reduction.ts';
import { type Progress, walk } from './walk.ts';

/** What to look for. */
export interface Wish {
  /** What counts as the outcome; `USUAL` when absent. */
  readonly matters?: Matters;
  /** States that may be visited; `BUDGET` when absent. */
  readonly budget?: number;
  /**
   * Only the outcomes are asked: moves that cannot matter are not tried in every order, and nothing is counted. A watch
   * sees every order all the same.
   */
  readonly onlyOutcomes?: boolean;
}

/** One way in which orders end. */
export interface Outcome {
  readonly people: readonly LeftPerson[];
  /** A budget of the engine stopped these orders. */
  readonly stopped: boolean;
  /** What the watch came to; empty without one. */
  readonly watched: string;
  /** Orders that end so: exact, or at least so many in a partial exploration; null when nothing was counted. */
  readonly orders: bigint | null;
  /** A shortest order that ends so, by the codes of its choices. */
  readonly witness: readonly string[];
}

/** What can happen in all orders of a run. */
export interface Exploration {
  /** Everything was seen. Else the budget was used up: there may be more outcomes, and there are more orders. */
  readonly complete: boolean;
  /** Some order has no end, because a state comes back: nothing can be counted. */
  readonly endless: boolean;
  /** Moves that cannot matter were left out, and nothing was counted. */
  readonly reduced: boolean;
  readonly states: number;
  readonly moves: number;
  /** Of all outcomes together. */
  readonly orders: bigint | null;
  /** Those of most orders first. */
  readonly outcomes: readonly Outcome[];
  /** Not looked for when there is a watch. */
  readonly races: readonly Race[];
}

/** States that an exploration may visit when nothing else is said: seconds, and less than 200 MB. */
export const BUDGET = 100_000;

function found(program: Program, graph: Graph, ways: Ways): readonly Outcome[] {
  const counts = ordersByOutcome(graph, graph.reduced ? undefined : ordersTo(graph));
  const nearest = new Map<number, number>();
  for (const state of ways.near) {
    const outcome = graph.ends.get(state);
    if (outcome !== undefined && !nearest.has(outcome)) nearest.set(outcome, state);
  }
  return graph.outcomes.map((ending, index) => {
    const { order } = follow(program, graph, wayTo(graph, ways, nearest.get(index) ?? 0));
    return { ...ending, orders: counts[index] ?? null, witness: order };
  });
}

function byOrders(one: Outcome, other: Outcome): number {
  const difference = (other.orders ?? 0n) - (one.orders ?? 0n);
  return difference > 0n ? 1 : difference < 0n ? -1 : one.witness.length - other.witness.length;
}

/**
 * Explores all orders of a program. Yields how far it has come, so that the caller can stop asking. Exact when
 * `complete`: the numbers of orders are counted, not estimated. Past the budget it gives what it has. Never throws.
 */
export function* exploring(program: Program, wish: Wish = {}): Generator<Progress, Exploration, undefined> {
  const { matters = USUAL, budget = BUDGET, onlyOutcomes = false } = wish;
  const reduction = onlyOutcomes && !matters.watch ? reductionOf(program, matters) : undefined;
  const graph = yield* walk(program, matters, budget, reduction);
  const ways = shortest(graph);
  const walked = found(program, graph, ways);
  const seen = { states: graph.edges.states, moves: graph.moves, outcomes: walked.length };
  const all = graph.partial ? [...walked, ...(yield* drawn(program, matters, walked, seen))] : walked;
  const counted = !graph.endless && !graph.reduced;
  const outcomes = (counted ? [...all] : all.map((one) => ({ ...one, orders: null }))).sort(byOrders);
  const witnesses = outcomes.map(({ witness }) => witness);
  const placeOf = (outcome: number) => witnesses.indexOf(walked[outcome]?.witness ?? []);
  return {
    complete: !graph.partial,
    endless: graph.endless,
    reduced: graph.reduced,
    states: graph.edges.states,
    moves: graph.moves,
    orders: counted ? all.reduce((sum, { orders }) => sum + (orders ?? 0n), 0n) : null,
    outcomes,
    races: matters.watch ? [] : racesOf(program, graph, ways, placeOf),
  };
}

/** Explores to the end, or to the budget. */
export function explore(program: Program, wish: Wish = {}): Exploration {
  const going = exploring(program, wish);
  for (;;) {
    const { done, value } = going.next();
    if (done) return value;
  }
}
