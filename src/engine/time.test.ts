import { expect, test } from 'vitest';
import { formatDuration, parseDuration } from './duration.ts';
import { nearest } from './near.ts';
import { parseQualification, refusal } from './qualification.ts';
import { formatInstant, parseInstant } from './time.ts';

test.each([
  '2026-03-02 09:00:00',
  '2024-02-29 23:59:59',
  '1970-01-01 00:00:00',
  '2000-12-31 12:30:15',
  '1969-12-31 23:59:59',
])('the instant %s is written as it is read, and as the calendar has it', (text) => {
  const iso = `${text.replace(' ', 'T')}Z`;
  expect(parseInstant(iso)).toBe(Date.parse(iso));
  expect(formatInstant(parseInstant(iso) ?? 0)).toBe(text);
});

test('days of four centuries have their dates', () => {
  for (let day = -36_525; day < 109_575; day += 37) {
    const iso = new Date(day * 86_400_000).toISOString().slice(0, 16);
    expect(parseInstant(`${iso}Z`)).toBe(day * 86_400_000);
  }
});

test.each([
  '2026-02-29T09:00Z',
  '2026-13-01T09:00Z',
  '2026-03-02T24:00Z',
  '2026-03-02T09:60Z',
  '2026-03-02T09:00',
  '2026-03-02 09:00Z',
  '2026-03-02T09:00+01:00',
  '',
])('"%s" is no instant', (text) => {
  expect(parseInstant(text)).toBe(undefined);
});

test('[6.21] durations are whole words', () => {
  expect(parseDuration('1 minute')).toBe(60_000);
  expect(parseDuration(' 3  HOURS ')).toBe(10_800_000);
  expect(parseDuration('1 month')).toBe(2_592_000_000);
  for (const text of [
    '3 hrs',
    '3hours',
    '3',
    'hours',
    '3 hourss',
    '-3 hours',
    '3 fortnights',
    '123456 days',
    '3 s',
    '३ days',
  ])
    expect(parseDuration(text)).toBe(undefined);
});

test('durations are written in their largest whole units', () => {
  expect(formatDuration(0)).toBe('0 minutes');
  expect(formatDuration(5_400_000)).toBe('1 hour 30 minutes');
  expect(formatDuration(30_000)).toBe('30 seconds');
  expect(formatDuration(604_800_000 * 2 + 86_400_000)).toBe('2 weeks 1 day');
});

test('[9.6] qualification rules are read without regard to case and space', () => {
  expect(parseQualification(' Only Once ')?.again).toBe(Number.POSITIVE_INFINITY);
  expect(parseQualification('EVERY TIME')?.again).toBe(0);
  expect(parseQualification('once every 3 days')?.again).toBe(3 * 86_400_000);
  for (const text of ['', 'once', 'once every day', 'every 3 days', 'once every 3 ds', 'constructor'])
    expect(parseQualification(text)).toBe(undefined);
});

test('[9.6] the period of a rule is in hours, days, weeks or months, and in nothing else', () => {
  for (const unit of ['hours', 'days', 'weeks', 'months'])
    expect(parseQualification(`once every 2 ${unit}`)?.text).toBe(`once every 2 ${unit}`);
  for (const unit of ['minutes', 'years']) expect(parseQualification(`once every 2 ${unit}`)).toBe(undefined);
});

test('[9.6] a refusal says how long is missing', () => {
  const rule = parseQualification('once every 1 day') ?? { text: '', again: 0 };
  expect(refusal(rule, undefined, 0)).toBe(undefined);
  expect(refusal(rule, 0, 86_400_000)).toBe(undefined);
  expect(refusal(rule, 0, 79_200_000)).toBe(
    'The qualification rule is "once every 1 day", and lets the person in again in 2 hours.',
  );
});

test.each([
  ['Contry', ['Country', 'Company'], 'Country'],
  ['COUNTRY', ['Country'], 'Country'],
  ['x', ['a', 'y'], 'a'],
  ['Score', ['Person Status'], undefined],
  ['', ['a'], 'a'],
  ['y'.repeat(81), ['y'.repeat(80)], undefined],
  ['teh', [], undefined],
])('the nearest to "%s" in %j is %s', (wrong, right, near) => {
  expect(nearest(wrong, right)).toBe(near);
});
