import { expect, test } from 'vitest';
import { heading } from './title.ts';

const width = (text: string, size: number) => text.length * size;
const cuts = [
  { size: 20, lines: 1 },
  { size: 10, lines: 3 },
];

test('a heading takes the first cut that holds all of it', () => {
  expect(heading('A run', 100, cuts, width)).toEqual({ size: 20, lines: ['A run'] });
  expect(heading('A run and a half', 100, cuts, width).size).toBe(10);
});

test('its lines are about as long as each other, in as few lines as before', () => {
  expect(heading('one two three four five', 200, cuts, width).lines).toEqual(['one two three', 'four five']);
});

test('a heading that no cut holds is shortened in the last one', () => {
  const { size, lines } = heading('one two three four five six seven', 100, cuts, width);
  expect([size, lines.length]).toEqual([10, 3]);
  expect(lines.at(-1)).toMatch(/…$/);
});
