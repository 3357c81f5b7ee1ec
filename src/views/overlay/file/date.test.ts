import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatInstant, parseInstant } from '#engine';
import { dateOf, isDayFirst } from './date.ts';

const at = parseInstant('2026-03-02T21:05:00Z');
const noon = parseInstant('2026-03-02T00:00:00Z');

test.each([
  '2026-03-02T21:05:00Z',
  '2026-03-02T21:05Z',
  '2026-03-02 21:05:00',
  '2026-03-02 21:05:00.123',
  '2026-03-02 21:05:00 UTC',
  '2026-03-02T14:05:00-0700',
  '2026-03-02T14:35:00-06:30',
  '2026-03-03T02:35:00+05:30',
  '3/2/2026 9:05 PM',
  '03/02/2026 21:05',
  '3/2/26, 9:05:00 pm',
  '02.03.2026 21:05:00',
  'Mar 2, 2026 9:05 PM',
  'March 2, 2026, 9:05 PM',
  '2 Mar 2026 21:05',
])('%s is a date', (text) => {
  expect(dateOf(text, false)).toBe(at);
});

test.each(['2026-03-02', '3/2/2026', 'Mar 2, 2026', '2. März 2026', '12/2/2026 12:00 AM'])(
  '%s is a day, or the first hour of one',
  (text) => {
    const expected = text.includes('März')
      ? undefined
      : text.startsWith('12/')
        ? '2026-12-02 00:00:00'
        : noon;
    const found = dateOf(text, false);
    expect(typeof expected === 'string' ? formatInstant(found ?? 0) : found).toBe(expected);
  },
);

test.each([
  '',
  'yesterday',
  '2026-13-02',
  '2026-02-30',
  '3/2/2026 13:00 PM',
  '3/2/2026 0:10 AM',
  '45000',
  'Foo 2, 2026',
  '2026-03-02 25:00',
])('"%s" is none', (text) => {
  expect(dateOf(text, false)).toBeUndefined();
});

test('the day comes first where some date has no such month', () => {
  expect(isDayFirst(['1/2/2026', '13/2/2026 9:00'])).toBe(true);
  expect(isDayFirst(['1/2/2026', '2/13/2026', '13.2.2026'])).toBe(false);
  expect(dateOf('2/3/2026 21:05', true)).toBe(at);
});

test('every instant is read as it is written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 253_402_300_799 }), (seconds) => {
      expect(dateOf(formatInstant(seconds * 1000), false)).toBe(seconds * 1000);
    }),
  );
});
