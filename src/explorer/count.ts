import { edgeAt } from './edges.ts';
import type { Edge, Graph } from './graph.ts';

/** How many orders lead from the first state to each state, by index; nothing where some order has no end. */
export function ordersTo({ edges, finished, endless }: Graph): readonly bigint[] | undefined {
  if (endless) return undefined;
  const { states, begins, counts, to } = edges;
  const orders = Array.from({ length: states }, (_, state): bigint => (state === 0 ? 1n : 0n));
  for (let at = finished.length - 1; at >= 0; at--) {
    const state = finished[at] ?? 0;
    const here = orders[state] ?? 0n;
    if (here === 0n) continue;
    const begin = begins[state] ?? 0;
    for (let edge = begin; edge < begin + (counts[state] ?? 0); edge++) {
      const next = to[edge] ?? 0;
      orders[next] = (orders[next] ?? 0n) + here;
    }
  }
  return orders;
}

/** How many orders lead to each outcome, by index. */
export function ordersByOutcome(
  { ends, outcomes }: Graph,
  orders: readonly bigint[] | undefined,
): readonly (bigint | null)[] {
  if (!orders) return outcomes.map(() => null);
  const counts = outcomes.map((): bigint => 0n);
  for (const [state, outcome] of ends) counts[outcome] = (counts[outcome] ?? 0n) + (orders[state] ?? 0n);
  return counts;
}

/** Shortest ways from the first state. */
export interface Ways {
  /** By state: where a shortest way comes from, and which of the moves there it takes; -1 for the first and for no way. */
  readonly from: Readonly<Int32Array>;
  readonly move: Readonly<Int32Array>;
  /** The states that have a way, in the order of their distance. */
  readonly near: Readonly<Int32Array>;
}

/** Looks for them, the nearest states first. */
export function shortest({ edges }: Graph): Ways {
  const { states, begins, counts, to } = edges;
  const from = new Int32Array(states).fill(-1);
  const move = new Int32Array(states).fill(-1);
  const near = new Int32Array(states);
  let found = 1;
  for (let at = 0; at < found; at++) {
    const state = near[at] ?? 0;
    const begin = begins[state] ?? 0;
    for (let edge = 0; edge < (counts[state] ?? 0); edge++) {
      const next = to[begin + edge] ?? 0;
      if (next === 0 || from[next] !== -1) continue;
      from[next] = state;
      move[next] = edge;
      near[found++] = next;
    }
  }
  return { from, move, near: near.subarray(0, found) };
}

/** The edges of the shortest way to a state. */
export function wayTo({ edges }: Graph, { from, move }: Ways, state: number): readonly Edge[] {
  const way: Edge[] = [];
  for (let here = state, before = from[here] ?? -1; before >= 0; here = before, before = from[here] ?? -1) {
    const edge = edgeAt(edges, before, move[here] ?? 0);
    if (edge) way.push(edge);
  }
  return way.reverse();
}

/** A set of outcomes for each state, as bits. */
export type Sets = Readonly<Int32Array>;

const MOST = 30;

/**
 * Which outcomes can still be reached from each state, a bit each, by the number that `bitOf` gives to an outcome; those
 * after the thirtieth share one bit. In a graph with circles the sets are completed by going round until nothing is added.
 */
export function reachable(
  { edges, ends, finished, endless }: Graph,
  bitOf: (outcome: number) => number,
): Sets {
  const { states, begins, counts, to } = edges;
  const sets = new Int32Array(states);
  for (const [state, outcome] of ends) sets[state] = 1 << Math.min(bitOf(outcome), MOST);
  for (let added = true; added; ) {
    added = false;
    for (const state of finished) {
      const before = sets[state] ?? 0;
      let after = before;
      const begin = begins[state] ?? 0;
      for (let edge = begin; edge < begin + (counts[state] ?? 0); edge++) after |= sets[to[edge] ?? 0] ?? 0;
      if (after !== before && endless) added = true;
      sets[state] = after;
    }
  }
  return sets;
}
