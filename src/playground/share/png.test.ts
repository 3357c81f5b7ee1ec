import { expect, test } from 'vitest';
import { sharpness } from './png.ts';

test.each([
  [800, 600, 2],
  [8192, 400, 2],
  [8193, 400, 1],
  [16_384, 1024, 1],
  [16_385, 10, null],
  [5000, 5000, null],
  [10, 20_000, null],
] as const)('%i by %i', (width, height, by) => {
  expect(sharpness({ width, height })).toBe(by);
});
