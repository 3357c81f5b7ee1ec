import { expect, test } from 'vitest';
import { clip, nameOf } from './naming.ts';

test.each([
  ['Lifecycle.Score', 'Score'],
  ['Lifecycle.1.0 Score', '1.0 Score'],
  ['Lifecycle v2.1.Score', 'Score'],
  ['1. Lifecycle.2. Score', '2. Score'],
  ['Score', 'Score'],
])('the campaign of %s is %s', (ref, name) => {
  expect(nameOf(ref)).toBe(name);
});

test.each([
  ['Nurture', 'Nurture'],
  ['Not a fit at all', 'Not a fit…'],
  ['Behavior score', 'Behavior…'],
  ['😀😀😀😀😀😀😀😀😀😀', '😀😀😀😀😀😀😀😀😀😀'],
])('%s is clipped to %s', (text, clipped) => {
  expect(clip(text, 10)).toBe(clipped);
});
