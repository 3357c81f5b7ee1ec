const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** So many days before and after 1970 this calendar reaches; further on it shows no day. */
const REACH = 100_000_000;

const LENGTHS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The months as the date tokens show them. */
export const MONTHS: readonly string[] = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
];

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

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysOfYear = (year: number): number => (isLeap(year) ? 366 : 365);

const daysOfMonth = (year: number, month: number): number =>
  month === 1 && isLeap(year) ? 29 : (LENGTHS[month] ?? 0);

/**
 * The moment of a day in GMT; a day or month out of range runs over into the next. Turned leaf by leaf, year by year
 * and month by month, because the engine reckons by formulas: the two can hardly be wrong alike.
 */
export function instant(year: number, month: number, date = 1): number {
  const full = year + Math.floor(month / 12);
  let days = date - 1;
  for (let one = 1970; one < full; one++) days += daysOfYear(one);
  for (let one = full; one < 1970; one++) days -= daysOfYear(one);
  for (let one = 0; one < month - (full - year) * 12; one++) days += daysOfMonth(full, one);
  return days * DAY;
}

/** The calendar and the clock in GMT. */
export function shown(at: number): Shown {
  const midnight = Math.floor(at / DAY);
  const time = at - midnight * DAY;
  let days = Math.abs(midnight) <= REACH ? midnight : Number.NaN;
  const weekday = (((days + 4) % 7) + 7) % 7;
  let year = 1970;
  let month = 0;
  for (; days < 0; days += daysOfYear(year)) year -= 1;
  for (; days >= daysOfYear(year); year++) days -= daysOfYear(year);
  for (; days >= daysOfMonth(year, month); month++) days -= daysOfMonth(year, month);
  return {
    ...{ year, month, date: days + 1, weekday },
    hour: Math.floor(time / HOUR),
    minute: Math.floor((time % HOUR) / MINUTE),
    second: Math.floor((time % MINUTE) / SECOND),
  };
}

/** The moment of `2026-03-02T09:00Z` or `2026-03-02T09:00:00Z`, NaN when there is no such day or time. */
export function parsed(iso: string): number {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d))?Z$/.exec(iso);
  if (match === null) return Number.NaN;
  const [year = 0, month = 0, date = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((one) => Number(one ?? 0));
  const isDay = date >= 1 && date <= daysOfMonth(year, month - 1);
  if (!isDay || hour > 23 || minute > 59 || second > 59) return Number.NaN;
  return instant(year, month - 1, date) + hour * HOUR + minute * MINUTE + second * SECOND;
}

const padded = (number: number, length = 2): string => String(number).padStart(length, '0');

/** `2026-03-02T09:00:00Z`. */
export function isoText(at: number): string {
  const { year, month, date, hour, minute, second } = shown(at);
  const day = `${padded(year, 4)}-${padded(month + 1)}-${padded(date)}`;
  return `${day}T${padded(hour)}:${padded(minute)}:${padded(second)}Z`;
}
