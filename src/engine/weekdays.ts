import { DAY, midnight, weekday } from './dates.ts';
import type { Instant } from './time.ts';

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const LONG = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

function dayOf(word: string): number {
  const low = word.trim().toLowerCase();
  return Math.max(DAYS.indexOf(low), LONG.indexOf(low));
}

/** The days of `Mon-Fri` or `Tue, Thu`, 0 for Sunday; nothing for any other text. */
export function parseWeekdays(text: string): ReadonlySet<number> | undefined {
  const days = new Set<number>();
  for (const part of text.split(',')) {
    const [from = '', to = from, ...more] = part.split('-');
    const [first, last] = [dayOf(from), dayOf(to)];
    if (first < 0 || last < 0 || more.length > 0) return undefined;
    for (let day = first; ; day = (day + 1) % 7) {
      days.add(day);
      if (day === last) break;
    }
  }
  return days;
}

/** Milliseconds after midnight of `09:00` or `5:00 PM`; nothing for any other text. */
export function parseTimeOfDay(text: string): number | undefined {
  const found = /^(\d{1,2}):(\d\d)(?:\s*([ap])m)?$/i.exec(text.trim());
  if (!found) return undefined;
  const [hour, minute, half] = [Number(found[1]), Number(found[2]), found[3]?.toLowerCase()];
  if (minute > 59 || hour > (half ? 12 : 23) || (half && hour === 0)) return undefined;
  return ((half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour) * 60 + minute) * 60_000;
}

/** Where a wait may end: on certain days of the week, at a certain time; both are optional. */
export interface Slots {
  readonly days?: ReadonlySet<number> | undefined;
  /** Milliseconds after midnight; the time of day stays as it is when absent. */
  readonly time?: number | undefined;
}

/** The first instant from `at` on that the slots allow, in the subscription's time zone (fact 6.23). */
export function nextSlot(at: Instant, { days, time }: Slots, zone: number): Instant {
  const start = midnight(at, zone);
  const within = time ?? at - start;
  for (let day = start; day <= start + 8 * DAY; day += DAY)
    if (day + within >= at && days?.has(weekday(day, zone)) !== false) return day + within;
  return at;
}
