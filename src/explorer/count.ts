import type { Edge, Graph } from './graph.ts';

/** How many orders lead from the first state to each state, by index; nothing where some order has no end. */
export function ordersTo({ edges, finished, endless }: Graph): readonly bigint[] | undefined {
  if (endless) return undefined;
  const orders = edges.map((_, state): bigint => (state === 0 ? 1n : 0n));
  for (let at = finished.length - 1; at >= 0; at--) {
    const state = finished[at] ?? 0;
    const here = orders[state] ?? 0n;
    if (here > 0n) for (const { to } of edges[state] ?? []) orders[to] = (orders[to] ?? 0n) + here;
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

/** For each state the edge by which a shortest way comes in, and where from; nothing for the first and for no way. */
export interface Incoming {
  readonly from: number;
  readonly edge: Edge;
}

/** Shortest ways from the first state, and the states in the order of their distance. */
export interface Ways {
  readonly by: readonly (Incoming | undefined)[];
  readonly near: readonly number[];
}

/** Looks for them, the nearest states first. */
export function shortest({ edges }: Graph): Ways {
  const by: (Incoming | undefined)[] = edges.map(() => undefined);
  const met = new Uint8Array(edges.length);
  met[0] = 1;
  const near = [0];
  for (const from of near) {
    for (const edge of edges[from] ?? []) {
      if (met[edge.to] === 1) continue;
      met[edge.to] = 1;
      by[edge.to] = { from, edge };
      near.push(edge.to);
    }
  }
  return { by, near };
}

/** The edges of the shortest way to a state. */
export function wayTo(by: readonly (Incoming | undefined)[], state: number): readonly Edge[] {
  const way: Edge[] = [];
  for (let here = by[state]; here; here = by[here.from]) way.push(here.edge);
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
  const sets = new Int32Array(edges.length);
  for (const [state, outcome] of ends) sets[state] = 1 << Math.min(bitOf(outcome), MOST);
  for (let added = true; added; ) {
    added = false;
    for (const state of finished) {
      const before = sets[state] ?? 0;
      let after = before;
      for (const { to } of edges[state] ?? []) after |= sets[to] ?? 0;
      if (after !== before && endless) added = true;
      sets[state] = after;
    }
  }
  return sets;
}
