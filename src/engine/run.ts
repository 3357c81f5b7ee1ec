import { choices } from './choices.ts';
import type { TraceEvent } from './events.ts';
import type { Draft } from './machine/draft.ts';
import { stop } from './machine/stop.ts';
import type { Policy } from './policies/kind.ts';
import { lockstep } from './policies/lockstep.ts';
import type { Program } from './program.ts';
import { step } from './step.ts';
import type { Person, World } from './world.ts';

/** A whole run: its trace, the order of choices that gives it again, and the world at the end. */
export interface Run {
  /** `done`: nothing was left to happen. `stopped`: a budget or an impossible order ended it; the last event says why. */
  readonly status: 'done' | 'stopped';
  readonly events: readonly TraceEvent[];
  readonly order: readonly string[];
  readonly world: World;
}

/** The world before anything has happened. */
export function beginning(program: Program): World {
  const people = program.people.map(({ name, new: isNew, fields }): [string, Person] => {
    return [name, { name, exists: isNew !== true, fields: { ...fields } }];
  });
  return {
    now: program.start,
    seq: 0,
    taken: 0,
    nextStrand: 1,
    nextRun: 1,
    nextOutside: 0,
    people: Object.fromEntries(people),
    strands: [],
    entries: new Map(),
    stopped: false,
  };
}

function halted(
  program: Program,
  world: World,
  reason: string,
): { world: World; events: readonly TraceEvent[] } {
  const draft: Draft = { program, world, events: [] };
  stop(draft, reason);
  return draft;
}

/**
 * Runs a program to its end, the policy picking among the choices. The same program and policy give the same run, byte
 * for byte. Always ends: budgets stop runaway models (see `LIMITS`). Does not check claims.
 */
export function run(program: Program, policy: Policy = lockstep): Run {
  let world = beginning(program);
  const events: TraceEvent[] = [];
  const order: string[] = [];
  for (let options = choices(program, world); options.length > 0; options = choices(program, world)) {
    const picked = policy(options, world);
    const moved = typeof picked === 'string' ? halted(program, world, picked) : step(program, world, picked);
    if (typeof picked !== 'string') order.push(picked.code);
    for (const event of moved.events) events.push(event);
    world = moved.world;
  }
  return { status: world.stopped ? 'stopped' : 'done', events, order, world };
}
