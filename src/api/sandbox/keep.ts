import type { Activity, TraceEvent } from '#engine';
import { SANDBOX_LIMITS } from '../limits.ts';
import { type Registry, type Stamp, stampKey, stampOf } from './registry.ts';
import type { Logged, Sandbox } from './sandbox.ts';
import type { Settled } from './settle.ts';

const RUN = 'Campaign Run ID';

/** An event with its run and its move counted from the opening of the sandbox, not from the call. */
function counted(event: TraceEvent, { runs, moves }: Sandbox['before']): TraceEvent {
  const run = event.run === null ? null : event.run + runs;
  const common = { ...event, run, choice: event.choice + moves };
  if (common.type === 'flow started')
    return { ...common, caller: common.caller === null ? null : common.caller + runs };
  if (common.type !== 'step') return common;
  const activities = common.activities.map(({ type, attributes }): Activity => {
    const own = attributes[RUN];
    return typeof own === 'number'
      ? { type, attributes: { ...attributes, [RUN]: own + runs } }
      : { type, attributes };
  });
  return { ...common, activities };
}

function logOf(events: readonly TraceEvent[], { logged, program }: Sandbox): readonly Logged[] {
  const ids = new Map(program.campaigns.map(({ ref, id }): [string, number] => [ref, id]));
  const log: Logged[] = [];
  for (const event of events) {
    if ((event.type !== 'step' && event.type !== 'happened') || event.person === null) continue;
    const { person, time, seq } = event;
    const campaign = ids.get(event.campaign ?? '') ?? null;
    for (const activity of event.activities)
      log.push({ id: logged + log.length + 1, person, time, campaign, activity, seq });
  }
  return log;
}

/** When people were put into the database, and when anything about them changed last. */
function stampsOf(events: readonly TraceEvent[], registry: Registry): Registry {
  const stamps = new Map<string, Stamp>(registry.stamps);
  for (const event of events) {
    if ((event.type !== 'step' && event.type !== 'happened') || event.person === null) continue;
    const id = registry.people.get(event.person);
    const creates = event.type === 'happened' && event.creates;
    if (id === undefined || (!creates && event.changes.length === 0)) continue;
    const key = stampKey('person', id);
    const { created } = stamps.get(key) ?? stampOf(registry, 'person', id);
    stamps.set(key, { created: creates ? event.time : created, updated: event.time });
  }
  return { ...registry, stamps };
}

/** As many of them as are kept. */
export const lastOf = <T>(all: readonly T[]): readonly T[] => all.slice(-SANDBOX_LIMITS.kept);

/** The sandbox after what has settled: world, trace and activity logs go on. */
export function keep(sandbox: Sandbox, settled: Settled): Sandbox {
  const events = settled.events.map((event) => counted(event, sandbox.before));
  const log = logOf(events, sandbox);
  const { world } = settled;
  return {
    ...sandbox,
    world,
    events: lastOf([...sandbox.events, ...events]),
    log: lastOf([...sandbox.log, ...log]),
    logged: sandbox.logged + log.length,
    registry: stampsOf(events, sandbox.registry),
  };
}
