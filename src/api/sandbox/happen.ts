import {
  compile,
  type Instant,
  type OutsideData,
  POLICIES,
  type Policy,
  policyOf,
  type TraceEvent,
} from '#engine';
import { SANDBOX_LIMITS } from '../limits.ts';
import { freshBudget } from './budget.ts';
import { keep, lastOf } from './keep.ts';
import type { Logged, Sandbox } from './sandbox.ts';
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

/** When the next thing is due that waits for its time; nothing when nothing does. */
function nextDue({ world }: Sandbox): Instant | undefined {
  let next: Instant | undefined;
  const times = [...world.strands.map(({ wake }) => wake?.at), ...world.pending.map(({ at }) => at)];
  for (const at of times) if (at !== undefined && !(next !== undefined && next <= at)) next = at;
  return next;
}

/**
 * Time goes on to a moment, and what waits for it or is scheduled until then happens. It never goes back. It stops before
 * when more happens than `SANDBOX_LIMITS.moves`: campaigns that go round with a wait would never come to an end.
 */
export function advance(sandbox: Sandbox, until: Instant): Happened {
  const events: TraceEvent[] = [];
  const log: Logged[] = [];
  // What has been is put aside meanwhile: each moment would copy it.
  let at: Sandbox = { ...sandbox, events: [], log: [] };
  for (let moves = 0; moves < SANDBOX_LIMITS.moves; ) {
    const due = nextDue(at);
    const last = due === undefined || due > until;
    const next = moved(at, at.program, Math.max(last ? until : due, at.world.now)).sandbox;
    for (const event of next.events) events.push(event);
    for (const entry of next.log) log.push(entry);
    at = { ...next, events: [], log: [] };
    moves += next.world.taken;
    if (last) break;
  }
  const kept = { events: lastOf([...sandbox.events, ...events]), log: lastOf([...sandbox.log, ...log]) };
  return { sandbox: { ...at, ...kept }, events };
}
