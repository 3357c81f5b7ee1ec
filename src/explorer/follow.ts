import { beginning, choices, type Program, step, type World } from '#engine';
import type { Ways } from './count.ts';
import { edgeAt } from './edges.ts';
import { choiceOf, type Edge, type Graph } from './graph.ts';

/** A way through the states, taken. */
export interface Followed {
  readonly world: World;
  /** The codes of its choices: an order, as far as it goes. */
  readonly order: readonly string[];
}

/** Takes edges one after the other, from the first world or from where another way has led. */
export function follow(program: Program, graph: Graph, way: readonly Edge[], from?: Followed): Followed {
  let world = from?.world ?? beginning(program);
  const order = [...(from?.order ?? [])];
  for (const { label } of way) {
    const choice = choiceOf(label, choices(program, world), graph.read(world));
    if (!choice) break;
    const moved = step(program, world, choice);
    order.push(choice.code);
    world = moved.world;
  }
  return { world, order };
}

/**
 * Goes to states by their shortest ways. Ways have their beginnings in common: no part of one is taken twice, and so all
 * that was come to is kept.
 */
export function followedTo(
  program: Program,
  graph: Graph,
  { from, move }: Ways,
): (state: number) => Followed {
  const known = new Map<number, Followed>();
  return (state) => {
    const ahead: number[] = [];
    let before = state;
    for (; before > 0 && !known.has(before); before = from[before] ?? 0) ahead.push(before);
    let here = known.get(before);
    for (const next of ahead.reverse()) {
      const edge = edgeAt(graph.edges, from[next] ?? 0, move[next] ?? 0);
      here = follow(program, graph, edge ? [edge] : [], here);
      known.set(next, here);
    }
    return here ?? follow(program, graph, []);
  };
}

/** A way on from a state to an end, the first edge of each state. */
export function wayOn({ edges }: Graph, state: number): readonly Edge[] {
  const way: Edge[] = [];
  const been = new Set([state]);
  for (let edge = edgeAt(edges, state, 0); edge && !been.has(edge.to); edge = edgeAt(edges, edge.to, 0)) {
    way.push(edge);
    been.add(edge.to);
  }
  return way;
}
