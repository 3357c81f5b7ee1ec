import { expect, test } from 'vitest';
import { partsIn } from './partsIn.ts';

test('counts the parts of a lesson, not what begins alike or is only named', () => {
  const body =
    'A `<Prediction` is.\n\n<Prediction a="b">\n</Prediction>\n<Predictions />\n\n<Exercise\n  a="b"\n/>\n<Prediction>';
  expect(partsIn(body)).toEqual({ predictions: 2, exercises: 1 });
  expect(partsIn('')).toEqual({ predictions: 0, exercises: 0 });
});
