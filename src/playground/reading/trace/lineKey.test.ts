import { describe, expect, test } from 'vitest';
import type { TreeLine } from '#views';
import { lineKey } from './lineKey.ts';

const line = (key: string, parent: string | null, children = 0): TreeLine => ({
  ...{ key, parent, children },
  row: null,
  heading: key,
  level: parent === null ? 1 : 2,
});
const lines = [line('a', null), line('b', null, 2), line('c', 'b'), line('d', 'b'), line('e', null)];
const press = (key: string, at: number, folded: readonly string[] = []) =>
  lineKey(key, { lines, at, folded: new Set(folded), page: 3 });

describe('up and down', () => {
  test.each([
    ['ArrowDown', 0, 'b'],
    ['ArrowDown', 4, 'e'],
    ['ArrowUp', 0, 'a'],
    ['PageDown', 0, 'd'],
    ['PageUp', 4, 'b'],
    ['Home', 3, 'a'],
    ['End', 0, 'e'],
    ['Enter', 2, 'c'],
  ])('%s at %i goes to %s', (key, at, to) => {
    expect(press(key, at)).toMatchObject({ to: { key: to } });
  });
});

describe('sideways', () => {
  test('right unfolds, then goes inside, and does nothing where nothing is inside', () => {
    expect(press('ArrowRight', 1, ['b'])).toEqual({ fold: 'b' });
    expect(press('ArrowRight', 1)).toMatchObject({ to: { key: 'c' } });
    expect(press('ArrowRight', 2)).toBeNull();
  });

  test('left folds, then goes to what executed it, and does nothing at the outermost', () => {
    expect(press('ArrowLeft', 1)).toEqual({ fold: 'b' });
    expect(press('ArrowLeft', 3)).toMatchObject({ to: { key: 'b' } });
    expect(press('ArrowLeft', 1, ['b'])).toBeNull();
  });
});

test('B asks for a breakpoint, and other letters for nothing', () => {
  expect(press('b', 2)).toMatchObject({ breakAt: { key: 'c' } });
  expect(press('B', 2)).toMatchObject({ breakAt: { key: 'c' } });
  expect(press('x', 2)).toBeNull();
  expect(press('toString', 2)).toBeNull();
});
