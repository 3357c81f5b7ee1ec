import { choices } from './choices.ts';
import type { TraceEvent } from './events.ts';
import { ownedBy } from './machine/draft.ts';
import { move } from './machine/move.ts';
import { stop } from './machine/stop.ts';
import type { Policy } from './policies/kind.ts';
import { lockstep } from './policies/lockstep.ts';
import type { Program } from './program.ts';
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
  const people = new Map<string, Person>();
  for (const person of program.people) people.set(person.name, person);
  return {
    now: program.start,
    seq: 0,
    taken: 0,
    nextStrand: 1,
    nextRun: 1,
    rounds: new Map(),
    nextOutside: 0,
    people,
    strands: [],
    pending: [],
    campaigns: program.states,
    stopped: false,
  };
}

/**
 * Runs a program to its end, the policy picking among the choices. The same program and policy give the same run, byte
 * for byte. Always ends: budgets stop runaway models (see `LIMITS`). Does not check claims. The policy must not keep the
 * world that it is shown: a run has one, and goes on in it.
 */
export function run(program: Program, policy: Policy = lockstep): Run {
  const draft = ownedBy(program, beginning(program));
  const { world, events } = draft;
  const order: string[] = [];
  for (let options = choices(program, world); options.length > 0; options = choices(program, world)) {
    const picked = policy(options, world);
    if (typeof picked === 'string') {
      stop(draft, picked);
      break;
    }
    order.push(picked.code);
    move(draft, picked);
  }
  return { status: world.stopped ? 'stopped' : 'done', events, order, world };
}
