import { expect, test } from 'vitest';
import { scrolledFor } from './scrolledFor.ts';

const row = { from: 340, to: 374 };

test('what is in sight stays where it is', () => {
  expect(scrolledFor(row, 340, 100)).toBeNull();
  expect(scrolledFor(row, 274, 100)).toBeNull();
});

test('what is above or below comes to the nearer edge', () => {
  expect(scrolledFor(row, 341, 100)).toBe(340);
  expect(scrolledFor(row, 273, 100)).toBe(274);
});

test('or to a part of the room, and never before the beginning', () => {
  expect(scrolledFor(row, 1000, 300, 1 / 3)).toBe(240);
  expect(scrolledFor(row, 1000, 3000, 1 / 3)).toBe(0);
});
