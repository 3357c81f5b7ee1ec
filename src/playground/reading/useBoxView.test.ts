import { describe, expect, test } from 'vitest';
import { type BoxView, jumpedTo, lookedAt, viewAt } from './useBoxView.ts';

const STEP = 100;
const full: BoxView = { left: 0, top: 0, width: 800, height: 300, bare: false };
const far = { left: 0, top: 5040 };

describe('a view of a box', () => {
  test('changes by whole steps', () => {
    expect(viewAt(full, { left: 0, top: 99 }, STEP)).toBe(full);
    expect(viewAt(full, { left: 0, top: 230 }, STEP)).toEqual({ ...full, top: 200 });
  });

  test('is bare and stands to the pixel after a jump from afar', () => {
    expect(jumpedTo(full, far, STEP)).toEqual({ ...full, top: 5040, bare: true });
    expect(jumpedTo(full, { left: 500, top: 0 }, STEP)).toEqual({ ...full, left: 500, bare: true });
    expect(jumpedTo(full, { left: 0, top: 140 }, STEP)).toEqual({ ...full, top: 100 });
  });

  test('stays bare for a jump that follows at once, however near, and is the same view at the same place', () => {
    const bare = jumpedTo(full, far, STEP);
    expect(jumpedTo(bare, { left: 0, top: 5074 }, STEP)).toEqual({ ...full, top: 5074, bare: true });
    expect(jumpedTo(bare, far, STEP)).toBe(bare);
  });

  test('is full again at the same place, after a pause', () => {
    expect(viewAt(jumpedTo(full, far, STEP), far, STEP)).toEqual({ ...full, top: 5000 });
  });
});

describe('a look at the box', () => {
  const bare = jumpedTo(full, far, STEP);
  const size = { width: 800, height: 300 };

  test('tells nothing new of one that was scrolled as it should be, down to a rounded pixel', () => {
    expect(lookedAt(bare, far, size, STEP)).toBe(bare);
    expect(lookedAt(bare, { left: 0, top: 5040.4 }, size, STEP)).toBe(bare);
    expect(lookedAt(full, { left: 0, top: 40 }, size, STEP)).toBe(full);
  });

  test('tells of one that could not be scrolled so far, that the reader scrolls away, or that has another size', () => {
    expect(lookedAt(bare, { left: 0, top: 4900 }, size, STEP)).toEqual({ ...full, top: 4900 });
    expect(lookedAt(bare, { left: 0, top: 5160 }, size, STEP)).toEqual({ ...full, top: 5100 });
    expect(lookedAt(bare, far, { ...size, height: 200 }, STEP)).toEqual({ ...bare, height: 200 });
  });
});
