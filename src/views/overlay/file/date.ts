import type { Instant } from '#engine';
import { parseInstant } from '../../vocabulary.ts';

/** What a date may look like, for a reader. */
export const DATE_EXAMPLES =
  '2026-03-02 09:00:00, 2026-03-02T09:00:00Z, 3/2/2026 9:00 AM, Mar 2, 2026 9:00 AM';

const CLOCK = '(?:[ T,]+(\\d{1,2}):(\\d\\d)(?::(\\d\\d)(?:\\.\\d+)?)?(?: ?(am|pm))?)?';
const OFFSET = '(?: ?(?:z|utc|gmt)? ?([+-]\\d\\d):?(\\d\\d)| ?(?:z|utc|gmt))?';
const ISO = new RegExp(`^(\\d{4})-(\\d{1,2})-(\\d{1,2})${CLOCK}${OFFSET}$`, 'i');
const SLASHES = new RegExp(`^(\\d{1,2})([/.])(\\d{1,2})[/.](\\d{4}|\\d\\d)${CLOCK}$`, 'i');
const NAMED = new RegExp(
  `^(?:([a-z]{3,9})\\.? (\\d{1,2}),?|(\\d{1,2})\\.? ([a-z]{3,9})\\.?,?) (\\d{4})${CLOCK}$`,
  'i',
);
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ') as readonly string[];

interface Clock {
  readonly hour: string | undefined;
  readonly minute: string | undefined;
  readonly second: string | undefined;
  readonly half: string | undefined;
}

const two = (part: string | number): string => String(part).padStart(2, '0');

/** The hour of 24; a text that is no hour for what is none. */
function hourOf({ hour = '0', half }: Clock): string {
  if (half === undefined) return two(hour);
  const twelve = Number(hour);
  if (twelve < 1 || twelve > 12) return 'none';
  return two((twelve % 12) + (half.toLowerCase() === 'pm' ? 12 : 0));
}

function instantOf(year: string, month: string | number, day: string | number, clock: Clock) {
  const full = year.length === 2 ? `20${year}` : year;
  const time = `${hourOf(clock)}:${two(clock.minute ?? '0')}:${two(clock.second ?? '0')}`;
  return parseInstant(`${full}-${two(month)}-${two(day)}T${time}Z`);
}

function clockOf([hour, minute, second, half]: readonly (string | undefined)[]): Clock {
  return { hour, minute, second, half };
}

function named([, first, dayAfter, dayBefore, last, year = '', ...clock]: RegExpExecArray) {
  const month = MONTHS.indexOf((first ?? last ?? '').slice(0, 3).toLowerCase()) + 1;
  return instantOf(year, month, dayAfter ?? dayBefore ?? '', clockOf(clock));
}

function iso([, year = '', month = '', day = '', ...rest]: RegExpExecArray): Instant | undefined {
  const [hours, minutes = '0'] = rest.slice(4);
  const at = instantOf(year, month, day, clockOf(rest));
  if (at === undefined || hours === undefined) return at;
  return at - (Number(hours) * 60 + Math.sign(Number(`${hours}1`)) * Number(minutes)) * 60_000;
}

/**
 * The instant of a date as logs write it; GMT where it names no zone. With slashes the month comes first, unless
 * `dayFirst`; with dots the day does. Nothing for what is no date.
 */
export function dateOf(text: string, dayFirst: boolean): Instant | undefined {
  const trimmed = text.trim();
  const found = ISO.exec(trimmed);
  if (found) return iso(found);
  const words = NAMED.exec(trimmed);
  if (words) return named(words);
  const [, one, sign, other, year, ...clock] = SLASHES.exec(trimmed) ?? [];
  if (one === undefined || other === undefined || year === undefined) return undefined;
  const [month, day] = dayFirst || sign === '.' ? [other, one] : [one, other];
  return instantOf(year, month, day, clockOf(clock));
}

/** Whether dates with slashes have the day first: one of them has a first number that is no month. */
export function isDayFirst(texts: readonly string[]): boolean {
  return texts.some((text) => Number(/^\s*(\d{1,2})\/\d{1,2}\//.exec(text)?.[1] ?? 0) > 12);
}
