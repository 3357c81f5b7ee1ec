import type { Instant } from '#engine';
import { formatDuration } from '../vocabulary.ts';

/** A time seen from the start of the run: "start", "+2 hours". */
export function sinceStart(time: Instant, start: Instant): string {
  return time <= start ? 'start' : `+${formatDuration(time - start)}`;
}

/** The time that passed between two moments: "after 2 days"; null when none did. */
export function gapBetween(before: Instant, after: Instant): string | null {
  return after > before ? `after ${formatDuration(after - before)}` : null;
}
