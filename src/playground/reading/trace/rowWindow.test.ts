import { describe, expect, test } from 'vitest';
import { rowWindow } from './rowWindow.ts';

const view = (top: number) => ({ top, room: 300, height: 30, only: null });
const slotsOf = (top: number, active = -1) =>
  new Map(rowWindow(5000, active, view(top)).places.map(({ index, slot }) => [index, slot]));

describe('the rows in the page', () => {
  test.each([0, 1000, 70_000, 149_700])('scrolled to %i they cover what is in sight, and are few', (top) => {
    const { inOrder } = rowWindow(5000, -1, view(top));
    const last = Math.min(4999, Math.ceil((top + 300) / 30));
    expect(inOrder[0]).toBeLessThanOrEqual(Math.floor(top / 30));
    expect(inOrder.at(-1)).toBeGreaterThanOrEqual(last);
    expect(inOrder.length).toBeLessThan(30);
  });

  test('are all there in a short run, and none in an empty one', () => {
    expect(rowWindow(3, 0, view(0)).inOrder).toEqual([0, 1, 2]);
    expect(rowWindow(0, 0, view(0)).places).toEqual([]);
  });

  test('have the one with the focus among them, wherever the box is scrolled to', () => {
    expect(rowWindow(5000, 2, view(60_000)).inOrder[0]).toBe(2);
    expect(rowWindow(5000, 4999, view(0)).inOrder.at(-1)).toBe(4999);
    expect(slotsOf(0, 2).get(2)).toBe(slotsOf(60_000, 2).get(2));
  });

  test.each([0, 1000, 70_011, 149_700])(
    'for a part of what is in sight at %i cover that and no more',
    (top) => {
      const rows = (from: number, to: number) =>
        rowWindow(5000, -1, { ...view(top), only: { from, to } }).inOrder;
      const [all, half] = [rows(0, Number.POSITIVE_INFINITY), rows(0, 100)];
      expect(all[0]).toBe(Math.floor(top / 30));
      expect(all.at(-1)).toBe(Math.min(4999, Math.ceil((top + 300) / 30) - 1));
      expect(half[0]).toBe(all[0]);
      expect(half.at(-1)).toBe(Math.ceil((top + 100) / 30) - 1);
    },
  );

  test('are only the active one where the box is out of sight', () => {
    expect(rowWindow(5000, 7, { ...view(1000), only: { from: 0, to: 0 } }).inOrder).toEqual([7]);
  });
});

describe('the elements', () => {
  test('each show one row', () => {
    for (const top of [0, 60_000, 149_700])
      for (let active = 0; active < 30; active++)
        expect(new Set(slotsOf(top, active).values()).size).toBe(slotsOf(top, active).size);
  });

  test('keep their rows when another row has the focus, and when a bare view becomes a full one', () => {
    const bare = rowWindow(5000, 2003, { ...view(60_000), only: { from: 0, to: 300 } }).places;
    const full = slotsOf(60_000, 2005);
    for (const { index, slot } of bare) expect(full.get(index)).toBe(slot);
  });

  test('keep their rows while those stay in the page', () => {
    const [before, after] = [slotsOf(60_000), slotsOf(60_100)];
    const both = [...before.keys()].filter((index) => after.has(index));
    expect(both.length).toBeGreaterThan(10);
    for (const index of both) expect(after.get(index)).toBe(before.get(index));
  });

  test('stand in one order, whichever rows they show', () => {
    const order = (top: number) => rowWindow(5000, -1, view(top)).places.map(({ slot }) => slot);
    expect(order(60_000)).toEqual(order(60_000).toSorted((a, b) => a - b));
    expect(order(60_250)).toEqual(order(60_000));
  });
});
