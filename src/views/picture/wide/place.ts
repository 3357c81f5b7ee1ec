import type { Instant, TraceEvent } from '#engine';
import { formatDuration, formatInstant } from '../../vocabulary.ts';

/** A time as the clock at the start of the run and what has passed since: "9:00", "9:00 + 2 days". */
export function clockWords(time: Instant, start: Instant): string {
  const clock = formatInstant(start).slice(11, 16).replace(/^0/, '');
  return time <= start ? clock : `${clock} + ${formatDuration(time - start)}`;
}

/**
 * Where a cursor stands: "event 3 of 17, 9:00 + 2 days". `stops` are the sequence numbers that a cursor can have, in
 * order; -1 is before the first. The events are all of the run.
 */
export function placeWords(
  events: readonly TraceEvent[],
  stops: readonly number[],
  cursor: number,
  start: Instant,
): string {
  const event = events[cursor];
  if (!event) return `before the first of ${stops.length} events`;
  return `event ${stops.indexOf(cursor) + 1} of ${stops.length}, ${clockWords(event.time, start)}`;
}
