import { instant, MONTHS, parsed, shown } from './calendar.ts';
import { DAY, local, MINUTE, span } from './time.ts';
import { text, type Value } from './world.ts';

export const DATE_OPERATORS: readonly string[] = [
  ...[
    'is',
    'is not',
    'between',
    'in past',
    'in past before',
    'in future',
    'in future after',
    'in time frame',
  ],
  ...['after', 'before', 'on or after', 'on or before', 'is empty', 'is not empty'],
];

/** The operators that find people without a date as well (fact 7.10). */
const WITH_EMPTY: readonly string[] = ['before', 'on or before', 'in past before', 'is empty'];

const REAL_DAY = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(Z)?)?$/;

/** `Mar 02, 2026`, as the date token of the system shows it, in figures; anything else as it is. */
export function asIso(written: string): string {
  const [, name = '', date, year] = /^([A-Z][a-z]{2}) (\d{2}), (\d{4})$/.exec(written.trim()) ?? [];
  const month = MONTHS.indexOf(name) + 1;
  return month === 0 ? written : `${year}-${String(month).padStart(2, '0')}-${date}`;
}

/** The first and the last millisecond that a date or a date with time stands for, in the zone where there is no Z. */
export function reach(written: Value, zone: number): [number, number] | undefined {
  const match = REAL_DAY.exec(text(written).trim());
  if (match === null) return undefined;
  const [, date = '', clock, seconds, greenwich] = match;
  const first = parsed(`${date}T00:00:00Z`);
  if (Number.isNaN(first)) return undefined;
  if (clock === undefined) return [first - zone * MINUTE, first - zone * MINUTE + DAY - 1];
  const at = parsed(`${date}T${clock}${seconds ?? ':00'}Z`);
  if (Number.isNaN(at)) return undefined;
  const moment = greenwich === undefined ? at - zone * MINUTE : at;
  return [moment, moment];
}

/** Local midnight of the first day of a named frame, and of the day after its last. */
function frame(name: string, now: number, zone: number): [number, number] | undefined {
  const { year, month, date, weekday } = shown(local(now, zone));
  const days = (from: number, to: number): [number, number] => [
    instant(year, month, date + from) - zone * MINUTE,
    instant(year, month, date + to) - zone * MINUTE,
  ];
  const months = (from: number, to: number): [number, number] => [
    instant(year, from) - zone * MINUTE,
    instant(year, to) - zone * MINUTE,
  ];
  const sunday = -weekday;
  const quarter = Math.floor(month / 3) * 3;
  const frames: Record<string, [number, number]> = {
    Today: days(0, 1),
    Yesterday: days(-1, 0),
    Tomorrow: days(1, 2),
    'Last 7 Days': days(-6, 1),
    'Last 30 Days': days(-29, 1),
    'Last 90 Days': days(-89, 1),
    'This Week': days(sunday, sunday + 7),
    'Last Week': days(sunday - 7, sunday),
    'Next Week': days(sunday + 7, sunday + 14),
    'This Month': months(month, month + 1),
    'Last Month': months(month - 1, month),
    'Next Month': months(month + 1, month + 2),
    'This Quarter': months(quarter, quarter + 3),
    'Last Quarter': months(quarter - 3, quarter),
    'Next Quarter': months(quarter + 3, quarter + 6),
    'This Year': months(0, 12),
    'Last Year': months(-12, 0),
    'Next Year': months(12, 24),
  };
  return frames[name];
}

export function datesFit(operator: string, operands: readonly Value[]): boolean {
  if (operator === 'in time frame') return operands.every((one) => frame(text(one), 0, 0) !== undefined);
  if (!operator.startsWith('in ')) return operands.every((one) => reach(one, 0) !== undefined);
  return operands.every((one) => (span(one) ?? 0) > 0 && !/minute/i.test(text(one)));
}

export function dateHolds(
  operator: string,
  seen: Value,
  operands: readonly Value[],
  now: number,
  zone: number,
): boolean {
  const dated = seen === null ? undefined : reach(seen, zone);
  if (dated === undefined) return WITH_EMPTY.includes(operator);
  if (operator === 'is not empty') return true;
  if (operator === 'is empty') return false;
  const [at] = dated;
  const spans = operands.map((one): [number, number] => reach(one, zone) ?? [Number.NaN, Number.NaN]);
  const within = ([from, to]: [number, number]) => at >= from && at <= to;
  const any = (test: (one: number) => boolean) => operands.some((one) => test(span(one) ?? 0));
  if (operator === 'is') return spans.some(within);
  if (operator === 'is not') return !spans.some(within);
  if (operator === 'between') return at >= (spans[0]?.[0] ?? 0) && at <= (spans[1]?.[1] ?? 0);
  if (operator === 'in past') return any((length) => at <= now && at >= now - length);
  if (operator === 'in past before') return any((length) => at < now - length);
  if (operator === 'in future') return any((length) => at > now && at <= now + length);
  if (operator === 'in future after') return any((length) => at > now + length);
  if (operator === 'in time frame')
    return operands.some((one) => {
      const [from, to] = frame(text(one), now, zone) ?? [0, 0];
      return at >= from && at < to;
    });
  if (operator === 'after') return spans.some(([, to]) => at > to);
  if (operator === 'before') return spans.some(([from]) => at < from);
  if (operator === 'on or after') return spans.some(([from]) => at >= from);
  return spans.some(([, to]) => at <= to);
}
