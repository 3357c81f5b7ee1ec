import { expect, test } from 'vitest';
import { drawnModel } from '#engine';
import { digestOf } from './digest.ts';

const model = drawnModel([]);

test('is what it was: released versions are found by it', () => {
  expect(
    digestOf({ format: 1, id: 'a', title: 'A', instance: { programs: [] }, people: [], script: [] }),
  ).toBe('vLZC_T');
});

test('differs as soon as anything differs, the order of keys included', () => {
  const { id, ...rest } = model;
  const versions = [
    model,
    { ...model, title: 'drawn' },
    { ...model, people: [...model.people].reverse() },
    { ...rest, id },
  ];
  expect(new Set(versions.map(digestOf)).size).toBe(versions.length);
});

test('does not differ by what has no value', () => {
  const { summary: _, ...without } = { ...model, summary: undefined };
  expect(digestOf({ ...model, summary: undefined } as never)).toBe(digestOf(without));
});
