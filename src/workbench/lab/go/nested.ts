import type { TraceEvent } from '#engine';

/** Does a flow run that started belong to what a step executed: directly, or through a run inside? */
function isInside(
  events: readonly TraceEvent[],
  seq: number,
  inside: ReadonlySet<number>,
  { caller, cause }: Extract<TraceEvent, { type: 'flow started' }>,
): boolean {
  const before = cause === null ? undefined : events[cause];
  const origin = before?.type === 'smart list' ? before.cause : cause;
  return origin === seq || (caller !== null && inside.has(caller));
}

/**
 * The flow runs, by id, that the step at a sequence number executes, and those that are executed inside them. What they
 * request or trigger goes on beside them and is not among them. Empty for an event that executes nothing. Linear.
 */
export function nestedIn(events: readonly TraceEvent[], seq: number): ReadonlySet<number> {
  const inside = new Set<number>();
  if (events[seq]?.type !== 'step') return inside;
  for (let at = seq + 1; at < events.length; at++) {
    const event = events[at];
    if (event?.type !== 'flow started' || event.how !== 'execute' || event.run === null) continue;
    if (isInside(events, seq, inside, event)) inside.add(event.run);
  }
  return inside;
}
