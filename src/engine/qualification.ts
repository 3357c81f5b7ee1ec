import { formatDuration, parseDuration } from './duration.ts';
import type { Instant } from './time.ts';

/** How often one person may go through a flow: once ever, or again after so many milliseconds (fact 9.6). */
export interface Qualification {
  readonly text: string;
  /** Infinity for only once, 0 for every time. */
  readonly again: number;
}

export const ONLY_ONCE: Qualification = { text: 'only once', again: Number.POSITIVE_INFINITY };

/** A number of hours, days, weeks or months: there are no other units (fact 9.6). */
const INTERVAL = /^once every (\d+ +(?:hour|day|week|month)s?)$/;

/** Reads `only once`, `every time` or `once every 3 days`; nothing for any other text. */
export function parseQualification(text: string): Qualification | undefined {
  const words = text.trim().toLowerCase();
  if (words === 'only once') return ONLY_ONCE;
  if (words === 'every time') return { text: words, again: 0 };
  const interval = parseDuration(INTERVAL.exec(words)?.[1] ?? '');
  return interval === undefined ? undefined : { text: words, again: interval };
}

/** Why the rule keeps a person out now, in a sentence; nothing when it lets the person in (facts 2.5, 9.6). */
export function refusal(rule: Qualification, last: Instant | undefined, now: Instant): string | undefined {
  if (last === undefined || now - last >= rule.again) return undefined;
  if (rule.again === Number.POSITIVE_INFINITY)
    return 'The qualification rule is "only once", and the person has been through before.';
  return `The qualification rule is "${rule.text}", and lets the person in again in ${formatDuration(rule.again - (now - last))}.`;
}
