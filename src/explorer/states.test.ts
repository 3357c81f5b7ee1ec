import fc from 'fast-check';
import { expect, test } from 'vitest';
import { statesTable } from './states.ts';

const lists = fc.array(fc.array(fc.integer({ min: -3, max: 3 }), { maxLength: 4 }), { maxLength: 60 });

/** Puts lists in one after the other, and gives the index of each. */
function indexes(all: readonly (readonly number[])[]): readonly number[] {
  const states = statesTable();
  let count = 0;
  return all.map((list) => {
    const found = states.find(list, list.length);
    if (found >= 0) return found;
    states.add();
    return count++;
  });
}

function byText(all: readonly (readonly number[])[]): readonly number[] {
  const known = new Map<string, number>();
  return all.map((list) => {
    const text = list.join();
    const index = known.get(text) ?? known.size;
    known.set(text, index);
    return index;
  });
}

test('lists have the same index when they hold the same numbers, and only then', () => {
  fc.assert(
    fc.property(lists, (all) => {
      expect(indexes(all)).toEqual(byText(all));
    }),
  );
});

test('it grows, and still knows what was put in first', () => {
  const many = Array.from({ length: 30_000 }, (_, at) => [at % 7, Math.floor(at / 7), 2 ** 30 - at]);
  expect(indexes([...many, ...many])).toEqual(byText([...many, ...many]));
});

test('only so many numbers of a list count as are given', () => {
  const states = statesTable();
  expect(states.find([1, 2, 9], 2)).toBe(-1);
  states.add();
  expect(states.find([1, 2, 8], 2)).toBe(0);
  expect(states.find([1, 2, 9], 3)).toBe(-1);
});
