// The engine reckons its calendar itself; this one takes JavaScript's, so that an error in one shows.
// biome-ignore lint/style/noRestrictedGlobals: an independent calendar is the point; no clock is read
const Calendar = Date;

/** What a calendar and a clock show. Months are counted from 0, weekdays from Sunday. */
export interface Shown {
  year: number;
  month: number;
  date: number;
  weekday: number;
  hour: number;
  minute: number;
  second: number;
}

/** The moment of a day in GMT; a day or month out of range runs over into the next. */
export const instant = (year: number, month: number, date = 1): number => Calendar.UTC(year, month, date);

/** The moment of an ISO text, NaN when it is none. */
export const parsed = (iso: string): number => Calendar.parse(iso);

/** `2026-03-02T09:00:00.000Z`. */
export const isoText = (at: number): string => new Calendar(at).toISOString();

/** The calendar and the clock in GMT. */
export function shown(at: number): Shown {
  const moment = new Calendar(at);
  return {
    year: moment.getUTCFullYear(),
    month: moment.getUTCMonth(),
    date: moment.getUTCDate(),
    weekday: moment.getUTCDay(),
    hour: moment.getUTCHours(),
    minute: moment.getUTCMinutes(),
    second: moment.getUTCSeconds(),
  };
}
