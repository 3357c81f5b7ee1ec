import { formatInstant, type Instant, isoInstant, parseInstant } from './time.ts';

const DATE = /^\d{4}-\d\d-\d\d$/;
const PRINTED = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)$/;
const SPELLED = /^([a-z]{3}) (\d\d), (\d{4})$/i;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The milliseconds of a day: 24 hours, as there is no daylight saving time here. */
export const DAY = 86_400_000;

/** The instant at which clocks in the zone show this date and time. */
function local(date: string, time: string, zone: number): Instant | undefined {
  const at = parseInstant(`${date}T${time}Z`);
  return at === undefined ? undefined : at - zone;
}

/**
 * The instant that a date or a date with time means: `2026-03-02` is midnight in the subscription's time zone, which is
 * `zone` milliseconds ahead of GMT; `2026-03-02T09:00Z` is that instant. The forms that tokens print are read too:
 * `2026-03-02 09:00:00` and `Mar 02, 2026`, both in the subscription's time zone. Nothing for any other text.
 */
export function instantOf(text: string, zone: number): Instant | undefined {
  if (DATE.test(text)) return local(text, '00:00', zone);
  const [, date, time] = PRINTED.exec(text) ?? [];
  if (date !== undefined && time !== undefined) return local(date, time, zone);
  const [, word = '', day, year] = SPELLED.exec(text) ?? [];
  if (day === undefined) return parseInstant(text);
  const month = MONTHS.findIndex((name) => name.toLowerCase() === word.toLowerCase()) + 1;
  return local(`${year}-${String(month).padStart(2, '0')}-${day}`, '00:00', zone);
}

/** Is it a value of a date field (`2026-03-02`) or of a date and time field (`2026-03-02T09:00Z`, or a date)? */
export function isDateText(type: 'date' | 'datetime', text: string): boolean {
  if (DATE.test(text)) return instantOf(text, 0) !== undefined;
  return type === 'datetime' && parseInstant(text) !== undefined;
}

/** Does the text name a day and no time of it? */
export function isDay(text: string): boolean {
  return DATE.test(text) || SPELLED.test(text);
}

/** A text that a step writes into a date field, as the field keeps it; nothing when it is no date. */
export function dateValue(type: 'date' | 'datetime', text: string, zone: number): string | undefined {
  const at = instantOf(text, zone);
  if (at === undefined) return undefined;
  return type === 'date' || isDay(text) ? dateOf(at, zone) : isoInstant(at);
}

/**
 * A date field's value as its token prints it: `2026-03-02`, and with time `2026-03-02 09:05:00` in the subscription's
 * time zone. The forms of the sources are those of My Tokens (5.28) and of the system's date and time (5.7).
 */
export function printDate(text: string, zone: number): string {
  const at = isDay(text) ? undefined : instantOf(text, zone);
  return at === undefined ? text : formatInstant(at + zone);
}

/** The day of an instant in the subscription's time zone: `2026-03-02`. */
export function dateOf(at: Instant, zone: number): string {
  return formatInstant(at + zone).slice(0, 10);
}

/** Midnight at the beginning of that day in the subscription's time zone. */
export function midnight(at: Instant, zone: number): Instant {
  return Math.floor((at + zone) / DAY) * DAY - zone;
}

/** The day of the week in the subscription's time zone: 0 for Sunday. */
export function weekday(at: Instant, zone: number): number {
  return (((Math.floor((at + zone) / DAY) + 4) % 7) + 7) % 7;
}

/** The first day of the month that lies so many months after the one of the instant. */
export function monthStart(at: Instant, zone: number, months = 0): Instant {
  const [year = 0, month = 1] = dateOf(at, zone).split('-').map(Number);
  const count = year * 12 + month - 1 + months;
  const date = `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}-01`;
  return local(date, '00:00', zone) ?? at;
}

/** The first time from `now` on that the calendar shows the day of `at` again; 29 February is 28 in other years. */
export function nextAnniversary(at: Instant, now: Instant, zone: number): Instant {
  const rest = formatInstant(at + zone).slice(4);
  const year = Number(dateOf(now, zone).slice(0, 4));
  const inYear = (one: number): Instant => {
    const [date = '', time = ''] = `${one}${rest}`.split(' ');
    return local(date, time, zone) ?? local(date.replace('-29', '-28'), time, zone) ?? at;
  };
  return inYear(year) >= now ? inYear(year) : inYear(year + 1);
}

/** The date as `Aug 08, 2013` in the subscription's time zone (fact 5.7). */
export function spelledDate(at: Instant, zone: number): string {
  const [year, month, day] = dateOf(at, zone).split('-');
  return `${MONTHS[Number(month) - 1]} ${day}, ${year}`;
}

/** The time as `04:34 PM (GMT -0700)` in the subscription's time zone (fact 5.7). */
export function spelledTime(at: Instant, zone: number): string {
  const time = formatInstant(at + zone).slice(11, 16);
  const hour = Number(time.slice(0, 2));
  const minutes = Math.abs(zone) / 60_000;
  const two = (n: number) => String(n).padStart(2, '0');
  const offset = `${zone < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${two(minutes % 60)}`;
  return `${two(hour % 12 || 12)}:${time.slice(3)} ${hour < 12 ? 'AM' : 'PM'} (GMT ${offset})`;
}
