import type { TraceEvent } from '#engine';
import { stops } from '../../stops.ts';
import { nestedIn } from './nested.ts';

type Events = readonly TraceEvent[];

/** The first stop after a sequence number that an event of a kind has. */
function nextStop(events: Events, after: number, is: (event: TraceEvent) => boolean): number | undefined {
  return stops(events).find((seq) => seq > after && events[seq] !== undefined && is(events[seq]));
}

/**
 * The stop after everything that the step at the cursor executes, however deep; the next stop where it executes nothing.
 * What other flows do meanwhile is passed over as well. A text where there is no such stop.
 */
export function over(events: Events, cursor: number): number | string {
  const inside = nestedIn(events, cursor);
  const last = events.findLast(({ run }) => run !== null && inside.has(run))?.seq ?? cursor;
  const next = nextStop(events, last, () => true);
  if (next !== undefined) return next;
  return inside.size > 0 ? 'The run ends inside what this step executes.' : 'This is the last event.';
}

function endOf(events: Events, run: number | null): number | undefined {
  return run === null ? undefined : events.find((one) => one.type === 'flow ended' && one.run === run)?.seq;
}

/** The run that executed this one and waits for it; null for a run that stands for itself. */
function callerOf(events: Events, run: number | null): number | null {
  const start = events.find((one) => one.type === 'flow started' && one.run === run);
  return start?.type === 'flow started' && start.how === 'execute' ? start.caller : null;
}

/** The end of the flow run at the cursor; standing on it, the end of the run that executed it. */
export function out(events: Events, cursor: number): number | string {
  const event = events[cursor];
  if (!event || event.run === null) return 'No flow is going on here.';
  const run = event.type === 'flow ended' ? callerOf(events, event.run) : event.run;
  if (run === null) return 'This is the end of the flow, and nobody executed it.';
  return endOf(events, run) ?? 'This flow does not end in this run.';
}

/** The next stop of the person at the cursor. */
export function nextOfPerson(events: Events, cursor: number): number | string {
  const person = events[cursor]?.person ?? null;
  if (person === null) return 'No person is at the cursor.';
  const next = nextStop(events, cursor, (event) => event.person === person);
  return next ?? `Nothing more happens to ${person}.`;
}

/** The next stop of the flow run at the cursor. */
export function nextOfFlow(events: Events, cursor: number): number | string {
  const run = events[cursor]?.run ?? null;
  if (run === null) return 'No flow is going on here.';
  return nextStop(events, cursor, (event) => event.run === run) ?? 'This is the end of the flow.';
}
