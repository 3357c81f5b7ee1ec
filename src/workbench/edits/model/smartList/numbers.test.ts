import fc from 'fast-check';
import { expect, test } from 'vitest';
import { afterAdd, afterMove, afterRemove } from './numbers.ts';

const place = fc.nat({ max: 11 });
const logic = '1 and (2 or 12 or 3) and (4 or 5 or 6 or 7 or 8 or 9 or 10 or 11)';

test('[7.3] moving there and back says the same', () => {
  fc.assert(
    fc.property(place, place, (from, to) => {
      expect(afterMove(afterMove(logic, from, to), to, from)).toBe(logic);
    }),
  );
});

test('[7.3] what is added and taken out again leaves the logic as it was', () => {
  fc.assert(
    fc.property(fc.nat({ max: 12 }), (at) => {
      expect(afterRemove(afterAdd(logic, at), at, 12)).toBe(logic);
    }),
  );
});

test.each([
  ['1 and (2 or 3)', 3, 3, '1 and (2 or 3)'],
  ['1 and (2 or 4)', 2, 3, '1 and (2 or 3)'],
  ['1 and (2 or 3)', 1, 3, 'all'],
  ['1 and 2 and 3', 3, 2, 'all'],
  ['any', 0, 1, 'any'],
])('[7.3] %j without filter at %d, of which %d are left, is %j', (match, at, left, after) => {
  expect(afterRemove(match, at, left)).toBe(after);
});
