import {
  compile,
  type Instant,
  type OutsideData,
  POLICIES,
  type Policy,
  policyOf,
  type TraceEvent,
} from '#engine';
import { freshBudget } from './budget.ts';
import { keep } from './keep.ts';
import type { Sandbox } from './sandbox.ts';
import { settle } from './settle.ts';

/** The sandbox afterwards, and the events of this call alone. */
export interface Happened {
  readonly sandbox: Sandbox;
  readonly events: readonly TraceEvent[];
}

function policyIn({ policy }: Sandbox): Policy {
  const found = policyOf(policy) ?? [...POLICIES.values()][0];
  return found ?? ((options) => options[0] ?? 'Nothing can happen.');
}

function moved(sandbox: Sandbox, program: Sandbox['program'], until: Instant): Happened {
  const fresh = freshBudget(sandbox);
  const settled = settle(program, { ...fresh.world, nextOutside: 0 }, policyIn(sandbox), until);
  const world = { ...settled.world, nextOutside: 0, now: Math.max(settled.world.now, until) };
  const after = keep(fresh, { ...settled, world });
  return { sandbox: after, events: after.events.slice(-settled.events.length || after.events.length) };
}

/**
 * Outside events happen now, in this order, all at one moment; then the world runs on until nothing is left to happen at
 * that moment. An event that names what is not there does not happen.
 */
export function happen(sandbox: Sandbox, script: readonly OutsideData[]): Happened {
  const { now } = sandbox.world;
  const compiled = compile({ ...sandbox.scenario, script });
  const due = compiled.script.map((one) => ({ ...one, at: now }));
  return moved(sandbox, { ...compiled, script: due }, now);
}

/** Time goes on to a moment, and what waits for it or is scheduled until then happens. It never goes back. */
export function advance(sandbox: Sandbox, until: Instant): Happened {
  return moved(sandbox, sandbox.program, Math.max(until, sandbox.world.now));
}
