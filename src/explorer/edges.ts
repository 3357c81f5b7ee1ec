import type { Edge, Label } from './graph.ts';

type Numbers = Int32Array<ArrayBuffer>;

/** The moves out of each state, in the order in which they were tried. */
export interface Edges {
  /** How many states there are. */
  readonly states: number;
  /** Where the moves of a state begin in `to`, and how many there are. Lists that only grow: read them anew after a change. */
  readonly begins: Numbers;
  readonly counts: Numbers;
  /** The states that moves lead to. */
  readonly to: Numbers;
  /** By state, what its moves are called. */
  readonly labels: readonly (readonly Label[])[];
}

/** Edges that are being found. */
export interface OpenEdges {
  /** A new state, out of which there may be `room` moves. Gives its index. `labels` may grow up to that. */
  readonly state: (labels: readonly Label[], room: number) => number;
  /** The next move out of a state: it leads to `to`. */
  readonly add: (state: number, to: number) => void;
  readonly size: () => number;
  readonly closed: () => Edges;
}

const SMALLEST = 2 ** 10;

function room(array: Numbers, wanted: number): Numbers {
  if (wanted <= array.length) return array;
  const longer = new Int32Array(Math.max(array.length * 2, wanted));
  longer.set(array);
  return longer;
}

/** Edges as numbers in few lists: there are hundreds of thousands, and an object each costs more than finding them. */
export function openEdges(): OpenEdges {
  let begins: Numbers = new Int32Array(SMALLEST);
  let counts: Numbers = new Int32Array(SMALLEST);
  let targets: Numbers = new Int32Array(SMALLEST);
  const labels: (readonly Label[])[] = [];
  let used = 0;
  return {
    state(own, most) {
      const state = labels.push(own) - 1;
      begins = room(begins, state + 1);
      counts = room(counts, state + 1);
      begins[state] = used;
      used += most;
      targets = room(targets, used);
      return state;
    },
    add(state, to) {
      const count = counts[state] ?? 0;
      targets[(begins[state] ?? 0) + count] = to;
      counts[state] = count + 1;
    },
    size: () => labels.length,
    closed: () => ({ states: labels.length, begins, counts, to: targets, labels }),
  };
}

/** One move out of a state; nothing when it has fewer. */
export function edgeAt({ begins, counts, to, labels }: Edges, state: number, at: number): Edge | undefined {
  const label = labels[state]?.[at];
  const target = to[(begins[state] ?? 0) + at];
  return at < (counts[state] ?? 0) && label && target !== undefined ? { label, to: target } : undefined;
}

/** The moves out of a state. */
export function edgesFrom(edges: Edges, state: number): readonly Edge[] {
  return Array.from({ length: edges.counts[state] ?? 0 }, (_, at) => edgeAt(edges, state, at) as Edge);
}
