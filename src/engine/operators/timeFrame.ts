import { DAY, dateOf, midnight, monthStart, weekday } from '../dates.ts';
import type { Instant } from '../time.ts';
import type { Moment } from './kind.ts';

/** From the first instant to the one after the last. */
type Span = readonly [Instant, Instant];

const days = (first: number, count: number) => (today: Instant) =>
  [today + first * DAY, today + (first + count) * DAY] as const;

const weeks =
  (from: number) =>
  (today: Instant, { zone }: Moment): Span => {
    const start = today - weekday(today, zone) * DAY + from * 7 * DAY;
    return [start, start + 7 * DAY];
  };

/** `size` months that begin at a multiple of `size` in the year, `from` such spans away. */
const months =
  (size: number, from: number) =>
  (today: Instant, { zone }: Moment): Span => {
    const since = (Number(dateOf(today, zone).slice(5, 7)) - 1) % size;
    return [monthStart(today, zone, from * size - since), monthStart(today, zone, (from + 1) * size - since)];
  };

/**
 * The presets of `in time frame`. Adobe's page names "last quarter" and "yesterday" and shows no list: this one is ours.
 * A week begins on Sunday, and a number of last days ends with today; both are our choice too. All of them are days in
 * the subscription's time zone.
 */
export const TIME_FRAMES: ReadonlyMap<string, (today: Instant, moment: Moment) => Span> = new Map([
  ['Today', days(0, 1)],
  ['Yesterday', days(-1, 1)],
  ['Tomorrow', days(1, 1)],
  ['Last 7 Days', days(-6, 7)],
  ['Last 30 Days', days(-29, 30)],
  ['Last 90 Days', days(-89, 90)],
  ['This Week', weeks(0)],
  ['Last Week', weeks(-1)],
  ['Next Week', weeks(1)],
  ['This Month', months(1, 0)],
  ['Last Month', months(1, -1)],
  ['Next Month', months(1, 1)],
  ['This Quarter', months(3, 0)],
  ['Last Quarter', months(3, -1)],
  ['Next Quarter', months(3, 1)],
  ['This Year', months(12, 0)],
  ['Last Year', months(12, -1)],
  ['Next Year', months(12, 1)],
]);

/** Does the instant lie in the time frame? No time frame of that name: no. */
export function inTimeFrame(at: Instant, name: string, moment: Moment): boolean {
  const span = TIME_FRAMES.get(name)?.(midnight(moment.now, moment.zone), moment);
  return span !== undefined && at >= span[0] && at < span[1];
}
