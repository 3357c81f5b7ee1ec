import { describe, expect, test } from 'vitest';
import { dataAt, listAt, mapSame, movedItem, putAt, putList } from './data.ts';
import { FULL } from './fixtures/full.ts';

describe('putAt', () => {
  test('changes one place and shares the rest', () => {
    const next = putAt(FULL, ['instance', 'emails', 0, 'subject'], 'Hi');
    expect(dataAt(next, ['instance', 'emails', 0, 'subject'])).toBe('Hi');
    expect(next.people).toBe(FULL.people);
    expect(next.instance.programs).toBe(FULL.instance.programs);
  });

  test('makes the way to a new key, and leaves out what then holds nothing', () => {
    const limits = ['instance', 'communicationLimits', 'perDay'];
    const made = putAt(FULL, limits, 3);
    expect(made.instance.communicationLimits).toEqual({ perDay: 3 });
    expect(putAt(made, limits, undefined)).toEqual(FULL);
  });

  test('takes an item out of a list', () => {
    expect(putAt(FULL, ['people', 0], undefined).people.map(({ name }) => name)).toEqual(['Bob', 'Cleo']);
  });

  test('never finds what every object knows', () => {
    expect(dataAt(FULL, ['instance', 'constructor'])).toBeUndefined();
    expect(listAt(FULL, ['people', 'length'])).toEqual([]);
  });
});

test('an empty list is left out where it may be, and stays where a file must have it', () => {
  expect(putList(FULL, ['instance', 'lists'], []).instance).not.toHaveProperty('lists');
  expect(putList(FULL, ['people'], []).people).toEqual([]);
  expect(putAt(FULL, ['instance', 'segmentations', 0, 'segments'], []).instance.segmentations?.[0]).toEqual({
    name: 'Size',
    segments: [],
  });
});

test.each([
  [0, 2, ['b', 'c', 'a']],
  [2, 0, ['c', 'a', 'b']],
  [1, 1, ['a', 'b', 'c']],
  [0, 3, undefined],
  [3, 0, undefined],
  [0, -1, undefined],
  [0, 0.5, undefined],
])('an item moves from %d to %d', (from, to, list) => {
  expect(movedItem(['a', 'b', 'c'], from, to)).toEqual(list);
});

test('a list in which nothing changes is the very same list', () => {
  const list = [1, 2, 3];
  expect(mapSame(list, (one) => one)).toBe(list);
  expect(mapSame(list, (one) => one + 1)).toEqual([2, 3, 4]);
});
