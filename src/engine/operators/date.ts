import { DAY, instantOf, isDay } from '../dates.ts';
import { nearest } from '../near.ts';
import type { Instant } from '../time.ts';
import { quote, show, type Value } from '../value.ts';
import { type Moment, not, type Operator } from './kind.ts';
import { periodOf } from './period.ts';
import { inTimeFrame, TIME_FRAMES } from './timeFrame.ts';

const facts = ['7.10'];

/** The first and the last instant that a value means: a date is its whole day, a date with time only itself. */
interface Span {
  readonly first: Instant;
  readonly last: Instant;
}

function spanOf(value: Value | undefined, zone: number): Span {
  const text = show(value ?? null);
  const first = instantOf(text, zone) ?? Number.NaN;
  return { first, last: isDay(text) ? first + DAY - 1 : first };
}

type Compare<T> = (seen: Instant, wanted: T, moment: Moment) => boolean;

/** An operator on a date and values; `empty` is what it says of people without a date. */
function comparing<T>(
  name: string,
  read: (value: Value, moment: Moment) => T,
  holds: Compare<T>,
  empty = false,
): Operator {
  const test: Operator['holds'] = (seen, values, moment) => {
    if (seen === null) return empty;
    const at = instantOf(show(seen), moment.zone);
    return at !== undefined && values.some((value) => holds(at, read(value, moment), moment));
  };
  return { name, operands: 'some', facts, holds: test };
}

const day = (value: Value, { zone }: Moment) => spanOf(value, zone);

const is = comparing('is', day, (seen, { first, last }) => seen >= first && seen <= last);

/** An operator with a period in words. It is counted from this instant: a day is 24 hours, a month is 30 days. */
function period(name: string, holds: Compare<number>, empty = false): Operator {
  return {
    ...comparing(name, (value) => periodOf(show(value)) ?? Number.NaN, holds, empty),
    wrong: (wanted) =>
      periodOf(show(wanted)) === undefined
        ? `${quote(wanted)} is not a number of hours, days, weeks, months or years in words, as in "3 days".`
        : undefined,
  };
}

const between: Operator = {
  name: 'between',
  operands: 'two',
  facts,
  holds: (seen, [low, high], { zone }) => {
    const at = seen === null ? undefined : instantOf(show(seen), zone);
    return at !== undefined && at >= spanOf(low, zone).first && at <= spanOf(high, zone).last;
  },
};

const timeFrame: Operator = {
  ...comparing('in time frame', show, inTimeFrame),
  wrong: (wanted) => {
    if (TIME_FRAMES.has(show(wanted))) return undefined;
    const near = nearest(show(wanted), TIME_FRAMES.keys());
    const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
    return `There is no time frame ${quote(wanted)}.${hint}`;
  },
};

const isEmpty: Operator = { name: 'is empty', operands: 'none', facts, holds: (seen) => seen === null };

/**
 * Operators on dates (fact 7.10). A date field means midnight in the subscription's time zone. `before`, `on or before`
 * and `in past before` also find people without a date, and no other comparison does: `is not` finds other dates.
 */
export const DATE_OPERATORS: readonly Operator[] = [
  is,
  { ...not(is, 'is not'), holds: (seen, values, at) => seen !== null && !is.holds(seen, values, at) },
  between,
  period('in past', (seen, ms, { now }) => seen <= now && seen >= now - ms),
  period('in past before', (seen, ms, { now }) => seen < now - ms, true),
  period('in future', (seen, ms, { now }) => seen > now && seen <= now + ms),
  period('in future after', (seen, ms, { now }) => seen > now + ms),
  timeFrame,
  comparing('after', day, (seen, { last }) => seen > last),
  comparing('before', day, (seen, { first }) => seen < first, true),
  comparing('on or after', day, (seen, { first }) => seen >= first),
  comparing('on or before', day, (seen, { last }) => seen <= last, true),
  isEmpty,
  not(isEmpty, 'is not empty'),
];
