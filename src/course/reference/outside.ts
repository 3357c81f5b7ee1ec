import { OUTSIDE, type TraceEvent } from '#workbench';
import { anchor, type Entry } from './entry.ts';
import { inEvents, liveBy } from './live.ts';
import { paramDetails } from './params.ts';

const happened = (event: TraceEvent) => (event.type === 'happened' ? [event.event] : []);

/** Every event that a scenario can let happen from outside, by name. */
export function outsideEntries(): readonly Entry[] {
  const live = liveBy(inEvents(happened), (kind) => OUTSIDE.get(kind)?.facts ?? []);
  return [...OUTSIDE.values()].map(({ name, summary, facts, params }): Entry => {
    const found = live(name);
    const details = paramDetails(params);
    return { id: anchor(name), name, summary, facts, details, ...(found && { live: found }) };
  });
}
