import { describe, expect, test } from 'vitest';
import { parseInstant } from '../time.ts';
import type { Value } from '../value.ts';
import { checkComparison } from './check.ts';
import { DATE_OPERATORS } from './date.ts';
import { operatorOf } from './table.ts';

// Monday, 9:00 GMT.
const now = parseInstant('2026-03-02T09:00Z') ?? 0;

const holds = (operator: string, seen: Value, values: Value[], zone = 0) =>
  operatorOf('datetime', operator)?.holds(seen, values, { now, zone });

test.each<[string, Value, Value[], boolean]>([
  ['is', '2026-03-02', ['2026-03-02'], true],
  ['is', '2026-03-02T23:59Z', ['2026-03-02'], true],
  ['is', '2026-03-03T00:00Z', ['2026-03-02'], false],
  ['is', '2026-03-02T09:00Z', ['2026-03-02T09:00Z'], true],
  ['is', '2026-03-02T09:01Z', ['2026-03-02T09:00Z'], false],
  ['is', '2026-03-02', ['2026-03-01', '2026-03-02'], true],
  ['is not', '2026-03-01', ['2026-03-02'], true],
  ['is not', '2026-03-02', ['2026-03-01', '2026-03-02'], false],
  ['between', '2026-03-01', ['2026-03-01', '2026-03-03'], true],
  ['between', '2026-03-03T23:59Z', ['2026-03-01', '2026-03-03'], true],
  ['between', '2026-03-04', ['2026-03-01', '2026-03-03'], false],
  ['in past', '2026-02-27T09:00Z', ['3 days'], true],
  ['in past', '2026-02-27T08:59Z', ['3 days'], false],
  ['in past', '2026-03-02', ['1 day'], true],
  ['in past', '2026-03-02T09:01Z', ['1 day'], false],
  ['in past', '2026-03-02T08:00Z', ['1 hour'], true],
  ['in past before', '2026-02-27T08:59Z', ['3 days'], true],
  ['in past before', '2026-02-27T09:00Z', ['3 days'], false],
  ['in past before', '2025-03-01', ['1 year'], true],
  ['in future', '2026-03-02T09:01Z', ['2 weeks'], true],
  ['in future', '2026-03-16T09:00Z', ['2 weeks'], true],
  ['in future', '2026-03-16T09:01Z', ['2 weeks'], false],
  ['in future', '2026-03-02', ['2 weeks'], false],
  ['in future after', '2026-03-16T09:01Z', ['2 weeks'], true],
  ['in future after', '2026-05-01', ['2 months'], false],
  ['after', '2026-03-03', ['2026-03-02'], true],
  ['after', '2026-03-02T12:00Z', ['2026-03-02'], false],
  ['before', '2026-03-01T23:59Z', ['2026-03-02'], true],
  ['before', '2026-03-02', ['2026-03-02'], false],
  ['on or after', '2026-03-02', ['2026-03-02'], true],
  ['on or after', '2026-03-01', ['2026-03-02'], false],
  ['on or before', '2026-03-02T12:00Z', ['2026-03-02'], true],
  ['on or before', '2026-03-03', ['2026-03-02'], false],
  ['is empty', null, [], true],
  ['is empty', '2026-03-02', [], false],
  ['is not empty', null, [], false],
])('[7.10] date %s: %j against %j is %s', (operator, seen, values, expected) => {
  expect(holds(operator, seen, values)).toBe(expected);
});

test('[7.10] before, on or before and in past before also find people without a date, the others do not', () => {
  const finds = DATE_OPERATORS.filter(({ name, operands }) => {
    const value = name.startsWith('in ') ? '3 days' : '2026-03-02';
    return holds(name, null, { none: [], some: [value], two: [value, value] }[operands]);
  });
  expect(finds.map(({ name }) => name)).toEqual(['in past before', 'before', 'on or before', 'is empty']);
});

test('[7.10] days are those of the zone of the subscription', () => {
  const west = -7 * 3_600_000;
  expect(holds('is', '2026-03-02T03:00Z', ['2026-03-01'], west)).toBe(true);
  expect(holds('is', '2026-03-02T03:00Z', ['2026-03-02'], west)).toBe(false);
  expect(holds('in past', '2026-03-02', ['2 hours'], west)).toBe(true);
  expect(holds('in past', '2026-03-02', ['1 hour'], west)).toBe(false);
  expect(holds('in time frame', '2026-03-02T06:59Z', ['Today'], west)).toBe(false);
  expect(holds('in time frame', '2026-03-02T07:00Z', ['Today'], west)).toBe(true);
});

test.each([
  ['Today', '2026-03-02', '2026-03-02'],
  ['Yesterday', '2026-03-01', '2026-03-01'],
  ['Tomorrow', '2026-03-03', '2026-03-03'],
  ['Last 7 Days', '2026-02-24', '2026-03-02'],
  ['Last 30 Days', '2026-02-01', '2026-03-02'],
  ['Last 90 Days', '2025-12-03', '2026-03-02'],
  ['This Week', '2026-03-01', '2026-03-07'],
  ['Last Week', '2026-02-22', '2026-02-28'],
  ['Next Week', '2026-03-08', '2026-03-14'],
  ['This Month', '2026-03-01', '2026-03-31'],
  ['Last Month', '2026-02-01', '2026-02-28'],
  ['Next Month', '2026-04-01', '2026-04-30'],
  ['This Quarter', '2026-01-01', '2026-03-31'],
  ['Last Quarter', '2025-10-01', '2025-12-31'],
  ['Next Quarter', '2026-04-01', '2026-06-30'],
  ['This Year', '2026-01-01', '2026-12-31'],
  ['Last Year', '2025-01-01', '2025-12-31'],
  ['Next Year', '2027-01-01', '2027-12-31'],
])('[7.10] in time frame %s: from %s to %s', (frame, first, last) => {
  const day = (date: string, days: number) =>
    new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
  const seen = [day(first, -1), first, last, day(last, 1)];
  expect(seen.map((date) => holds('in time frame', date, [frame]))).toEqual([false, true, true, false]);
});

describe('a comparison of dates is wrong', () => {
  test.each(['3 d', 'three days', '30 minutes', '', 5])('[7.10] with the period %j', (value) => {
    expect(checkComparison('date', 'in past', [value])).toMatchObject({ facts: ['7.10'] });
  });

  test('[7.10] with a time frame that there is not, and the nearest is named', () => {
    const complaint = checkComparison('date', 'in time frame', ['Last Weak']);
    expect(complaint).toMatchObject({ facts: ['7.10'], message: expect.stringContaining('"Last Week"') });
    expect(checkComparison('date', 'in time frame', ['Last Week'])).toBe(undefined);
  });

  test('[1.18] with a text that is no date', () => {
    expect(checkComparison('date', 'after', ['March'])).toMatchObject({ facts: ['1.18'] });
    expect(checkComparison('date', 'after', ['2026-02-30'])).toMatchObject({ facts: ['1.18'] });
    expect(checkComparison('datetime', 'after', ['2026-03-02T09:00Z'])).toBe(undefined);
  });

  test('[7.10] with an operator of another type', () => {
    expect(checkComparison('date', 'contains', ['2026'])).toMatchObject({ facts: ['7.10'] });
  });
});
