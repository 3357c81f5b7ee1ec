import { expect, test } from 'vitest';
import { rowsInView } from './rowsInView.ts';

test('a run of a lesson stands there whole', () => {
  expect(rowsInView(0, -1)).toEqual({ from: 0, to: 0 });
  expect(rowsInView(300, 299)).toEqual({ from: 0, to: 300 });
});

test('of a long run the rows around the cursor stand there, the one above and the one below among them', () => {
  for (const at of [-1, 0, 99, 100, 101, 250, 9_899, 9_999]) {
    const { from, to } = rowsInView(10_000, at);
    expect(to - from).toBeLessThanOrEqual(300);
    expect(from).toBeLessThanOrEqual(Math.max(0, at - 1));
    expect(to).toBeGreaterThanOrEqual(Math.min(10_000, at + 2));
  }
  expect(rowsInView(10_000, 250)).toEqual(rowsInView(10_000, 251));
});
