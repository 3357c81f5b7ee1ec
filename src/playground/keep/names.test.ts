import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KEEP_LIMITS } from './limits.ts';
import { sameName, tidy, unique } from './names.ts';

test.each([
  ['  My   model ', 'My model'],
  ['Two\nlines\tand a tab', 'Two lines and a tab'],
  ['turned \u202eround', 'turned round'],
  ['\u0000\u0007', ''],
  ['', ''],
])('%j is tidied to %j', (name, tidied) => {
  expect(tidy(name)).toBe(tidied);
});

test('a long name is cut, and no character in two', () => {
  const cut = tidy(`${'x'.repeat(KEEP_LIMITS.name - 1)}😀`);
  expect(cut).toBe('x'.repeat(KEEP_LIMITS.name - 1));
});

test.each([
  ['A', [], 'A'],
  ['A', ['B'], 'A'],
  ['A', ['a'], 'A (2)'],
  ['A', ['A', 'A (2)'], 'A (3)'],
  ['A (2)', ['A (2)'], 'A (3)'],
  ['A (2)', ['A'], 'A (2)'],
  ['A (7)', ['A (7)'], 'A (2)'],
])('%j beside %j becomes %j', (name, taken, made) => {
  expect(unique(name, taken)).toBe(made);
});

test('whatever the names are, a new one is unlike all of them, short, and stays as it is when tidied', () => {
  const name = fc.oneof(
    fc.constantFrom('A', 'a', 'A (2)', 'A (3)', 'x'.repeat(100), `${'x'.repeat(96)} (2)`, '😀'.repeat(60)),
    fc.string({ unit: 'binary', maxLength: 120 }),
  );
  fc.assert(
    fc.property(name, fc.array(name, { maxLength: 12 }), (wanted, taken) => {
      const made = unique(wanted, taken);
      expect(made === '').toBe(tidy(wanted) === '');
      expect(made.length).toBeLessThanOrEqual(KEEP_LIMITS.name);
      expect(tidy(made)).toBe(made);
      if (made !== '') expect(taken.filter((one) => sameName(one, made))).toEqual([]);
    }),
  );
});
