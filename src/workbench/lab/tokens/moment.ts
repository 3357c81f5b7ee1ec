import {
  beginning,
  type Choice,
  choices,
  type FlowRun,
  type Program,
  type Run,
  step,
  type World,
} from '#engine';

/** The world just before a step of a run, and the choice that takes it. */
export interface Moment {
  readonly world: World;
  readonly choice: Choice;
  /** The flow run whose step it is. */
  readonly flow: FlowRun;
}

/** Goes through a run again up to the move at a place of its order; nothing where that is no step of a flow. */
export function momentBefore(program: Program, { order }: Run, move: number): Moment | undefined {
  let world = beginning(program);
  for (const code of order.slice(0, move)) {
    const taken = choices(program, world).find((choice) => choice.code === code);
    if (!taken) return undefined;
    world = step(program, world, taken).world;
  }
  const choice = choices(program, world).find(({ code }) => code === order[move]);
  if (choice?.kind !== 'step') return undefined;
  const flow = world.strands.find(({ id }) => id === choice.strand)?.stack.at(-1);
  return flow && { world, choice, flow };
}

/** The same moment, had the step that executed this campaign had another setting of Use Parent Campaign Token Context. */
export function withSetting({ world, choice, flow }: Moment, useParent: boolean): Moment {
  const other = { ...flow, context: { ...flow.context, useParent } };
  const strands = world.strands.map((strand) =>
    strand.stack.includes(flow) ? { ...strand, stack: strand.stack.with(-1, other) } : strand,
  );
  return { world: { ...world, strands }, choice, flow: other };
}
