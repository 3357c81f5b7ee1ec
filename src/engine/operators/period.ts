import { parseDuration } from '../duration.ts';

/** Milliseconds of `3 days`; date operators know hours, days, weeks, months and years (fact 7.10), no minutes. */
export function periodOf(text: string): number | undefined {
  return /\bminutes?\b/i.test(text) ? undefined : parseDuration(text);
}
