import { isoText, parsed } from './calendar.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Periods in words; a month is 30 days (fact 9.6), abbreviations are none of the words (fact 6.21). */
const UNITS: Readonly<Record<string, number>> = {
  minute: MINUTE,
  hour: HOUR,
  day: DAY,
  week: 7 * DAY,
  month: 30 * DAY,
  year: 365 * DAY,
};

/** Milliseconds of `4 hours`, undefined for what Marketo ignores. */
export function span(words: unknown): number | undefined {
  const match = /^(\d+)\s+([a-z]+)$/.exec(String(words).trim().toLowerCase());
  const unit = UNITS[(match?.[2] ?? '').replace(/s$/, '')];
  return match === null || unit === undefined ? undefined : Number(match[1]) * unit;
}

/** Minutes east of Greenwich of `GMT-0700`. */
export function zoneOf(name: string | undefined): number {
  const match = /^GMT([+-])(\d{2}):?(\d{2})$/.exec(name ?? 'GMT');
  if (match === null) return 0;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
}

/** The moment of `2026-03-02T09:00Z`. */
export function moment(iso: string): number {
  return parsed(iso);
}

/** A moment moved so that GMT shows what the zone shows. */
export const local = (at: number, zone: number): number => at + zone * MINUTE;

/** `2026-03-02`, where the zone has that day. */
export const day = (at: number, zone: number): string => isoText(local(at, zone)).slice(0, 10);

/** `2026-03-02T09:00:00Z`. */
export const toSecond = (at: number): string => isoText(at);

export { DAY, HOUR, MINUTE };
