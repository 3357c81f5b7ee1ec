import { expect, test } from 'vitest';
import { eventAt } from './eventAt.ts';

const model = { scenario: 'mql-decision', variant: 'parallel' };

test('a step is found by its place, the first time that it is taken', () => {
  const first = eventAt(model, 'Lifecycle.Quality score 1');
  expect(first).toBeGreaterThan(0);
  expect(eventAt(model, 'Lifecycle.Quality score 2')).toBeGreaterThan(first);
  expect(eventAt(model, 'Lifecycle.Quality score 1 Ada')).toBe(first);
});

test('a step that the run does not take, or that is none, is told', () => {
  expect(() => eventAt(model, 'Lifecycle.Quality score 9')).toThrow('does not take the step');
  expect(() => eventAt(model, 'Lifecycle.Quality score 1 Zoe')).toThrow('does not take the step');
  expect(() => eventAt(model, 'Quality score')).toThrow('is no step');
});
