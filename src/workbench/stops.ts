import type { TraceEvent } from '#engine';

/**
 * The event that tells of a smart list besides itself: the flow that it let the person into, or the step that asked for
 * it. Nothing for an event that stands for itself.
 */
function toldBy(events: readonly TraceEvent[], event: TraceEvent): TraceEvent | undefined {
  if (event.type !== 'smart list') return undefined;
  if (event.verdict === 'qualified') return events.slice(event.seq).find(({ cause }) => cause === event.seq);
  const asked = event.cause === null ? undefined : events[event.cause];
  return asked?.type === 'step' ? asked : undefined;
}

/**
 * The sequence numbers that a cursor can have, in order: arrivals, refusals, starts, steps, ends, stopped. A smart list
 * that let the person in, or that a step asked for, is told with another event and is not a stop.
 */
export function stops(events: readonly TraceEvent[]): readonly number[] {
  const isStop = (event: TraceEvent) =>
    event.type !== 'smart list' ||
    (event.verdict !== 'qualified' && (event.cause === null || events[event.cause]?.type !== 'step'));
  return events.filter(isStop).map(({ seq }) => seq);
}

/** The stop at a sequence number, or the one that tells of that event; the last one beyond the end, -1 below 0. */
export function stopAt(events: readonly TraceEvent[], seq: number): number {
  if (seq < 0) return -1;
  const event = events[Math.floor(seq)];
  return event ? (toldBy(events, event) ?? event).seq : (stops(events).at(-1) ?? -1);
}
