import { beginning, choices, type Program, step, type TraceEvent, type World } from '#engine';
import { choiceOf, type Edge, type Graph } from './graph.ts';

/** A way through the states, taken. */
export interface Followed {
  readonly world: World;
  /** The codes of its choices: an order, as far as it goes. */
  readonly order: readonly string[];
  readonly events: readonly TraceEvent[];
}

/** Takes edges one after the other, from the first world or from where another way has led. */
export function follow(program: Program, graph: Graph, way: readonly Edge[], from?: Followed): Followed {
  let world = from?.world ?? beginning(program);
  const order = [...(from?.order ?? [])];
  const events = [...(from?.events ?? [])];
  for (const { label } of way) {
    const choice = choiceOf(label, choices(program, world), graph.read(world));
    if (!choice) break;
    const moved = step(program, world, choice);
    order.push(choice.code);
    for (const event of moved.events) events.push(event);
    world = moved.world;
  }
  return { world, order, events };
}

/** A way on from a state to an end, the first edge of each state. */
export function wayOn({ edges }: Graph, state: number): readonly Edge[] {
  const way: Edge[] = [];
  const been = new Set([state]);
  for (let edge = edges[state]?.[0]; edge && !been.has(edge.to); edge = edges[edge.to]?.[0]) {
    way.push(edge);
    been.add(edge.to);
  }
  return way;
}
