import { formatInstant, type Instant, parseInstant } from '#engine';

/** The instant as the Lead Database API writes it: `2026-03-02T09:05:00Z`. */
export const leadTimeOf = (at: Instant): string => `${formatInstant(at).replace(' ', 'T')}Z`;

/** The instant as the asset API writes it: `2026-03-02T09:05:00Z+0000` (fact 12.15). */
export const assetTimeOf = (at: Instant): string => `${leadTimeOf(at)}+0000`;

const MINUTE = 60_000;
const WRITTEN = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(:\d\d)?(?:\.\d{1,9})?(Z\+0000|Z|[+-]\d\d:?\d\d)?)?$/;

/** Milliseconds that `+0200`, `-07:00` or `Z` lies ahead of GMT. */
function ahead(zone: string): number {
  const found = /^([+-])(\d\d):?(\d\d)$/.exec(zone);
  if (!found) return 0;
  return (found[1] === '-' ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3])) * MINUTE;
}

/** The instant of an ISO 8601 text, with or without a time zone (GMT where there is none); nothing for any other text. */
export function readTime(words: string): Instant | undefined {
  const found = WRITTEN.exec(words.trim());
  if (!found) return undefined;
  const [, day, minutes = '00:00', seconds = ':00', zone = 'Z'] = found;
  const instant = parseInstant(`${day}T${minutes}${seconds}Z`);
  return instant === undefined ? undefined : instant - ahead(zone);
}

/** Does a time have milliseconds, which queries of assets may not (fact 12.14)? */
export const hasMilliseconds = (words: string): boolean => /\.\d/.test(words);
