import { expect, test } from 'vitest';
import { valueFrom, wordsFrom } from './fieldText.ts';

test.each([
  ['integer', '12', 12],
  ['score', ' -5 ', -5],
  ['integer', '1.5', '1.5'],
  ['integer', '', ''],
  ['string', '12', '12'],
  ['boolean', 'true', true],
  ['boolean', 'perhaps', 'perhaps'],
  ['date', '2026-03-02', '2026-03-02'],
] as const)('what is typed for a %s field: %j is %j', (type, text, value) => {
  expect(valueFrom(type, text)).toBe(value);
});

test('a word a line, without the empty ones', () => {
  expect(wordsFrom(' Invited \n\nAttended\n')).toEqual(['Invited', 'Attended']);
});
