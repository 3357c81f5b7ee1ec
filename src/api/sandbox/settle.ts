import {
  type Choice,
  choices,
  type Instant,
  type Policy,
  type Program,
  step,
  type TraceEvent,
  type World,
} from '#engine';

/** What is left when nothing more happens until a moment. */
export interface Settled {
  readonly world: World;
  readonly events: readonly TraceEvent[];
}

const NEVER = Number.POSITIVE_INFINITY;

/** When a choice that waits for its time is due. */
function dueAt(program: Program, world: World, choice: Choice): Instant {
  if (choice.kind === 'step') return world.now;
  if (choice.kind === 'outside') return program.script[choice.index]?.at ?? NEVER;
  if (choice.kind === 'wake') return world.strands.find(({ id }) => id === choice.strand)?.wake?.at ?? NEVER;
  return world.pending.find(({ seq }) => seq === choice.seq)?.at ?? NEVER;
}

/** Flows that a budget has stopped are over: those in a wait stay, and the world goes on. */
function withoutRunaways(world: World): World {
  if (!world.stopped) return world;
  const strands = world.strands.filter(({ wake }) => wake !== null);
  return { ...world, strands, stopped: false };
}

/**
 * Lets happen what happens until a moment, that moment included. Always ends: the engine's budgets hold for each call,
 * and what they stop is given up, with an event that says so (fact 3.11).
 */
export function settle(program: Program, start: World, policy: Policy, until: Instant): Settled {
  const events: TraceEvent[] = [];
  let world = start;
  for (;;) {
    const due = choices(program, world).filter((choice) => dueAt(program, world, choice) <= until);
    const picked = due.length === 0 ? undefined : policy(due, world);
    if (picked === undefined || typeof picked === 'string') break;
    const moved = step(program, world, picked);
    world = moved.world;
    for (const event of moved.events) events.push(event);
  }
  return { world: withoutRunaways(world), events };
}
