import { describe, expect, test } from 'vitest';
import { compile, run } from '#engine';
import { campaign, model, onCreation, score, wait } from '../../models/model.ts';
import { mql } from '../../models/mql.ts';
import { picture } from '../picture.ts';
import { COLUMN } from '../scale.ts';
import { BAND, wideScale } from './scale.ts';
import { inSight, lanesAt, stretches } from './sight.ts';

const series = picture(run(compile(mql('execute'))).events);
const parallel = picture(run(compile(mql('request'))).events);
const all = { left: 0, top: 0, right: 1e6, bottom: 1e6 };

describe('the scale', () => {
  const waits = picture(
    run(compile(model([campaign('A', [score('+1'), wait('2 days'), score('+1')], onCreation)]))).events,
  );
  const scale = wideScale(waits);
  const gap = waits.columns.findIndex((column) => column.gap !== null);

  test('gives a wait a band of one width, however long it is', () => {
    expect(gap).toBeGreaterThan(0);
    expect(scale.x(gap) - scale.end(gap - 1)).toBe(BAND);
    expect(scale.x(1) - scale.x(0)).toBe(COLUMN);
    expect(scale.width).toBeGreaterThan(scale.end(waits.columns.length - 1));
  });

  test('finds the column at a place, and the nearest one beyond the ends', () => {
    for (const { index } of waits.columns) {
      expect(scale.columnAt(scale.x(index))).toBe(index);
      expect(scale.columnAt(scale.end(index) - 1)).toBe(index);
    }
    expect([scale.columnAt(-5), scale.columnAt(1e9)]).toEqual([0, waits.columns.length - 1]);
  });

  test('puts every row under the one before it', () => {
    const { y, height } = wideScale(parallel);
    const rows = Array.from({ length: parallel.rows + 1 }, (_, row) => y(row));
    expect(rows).toEqual(rows.toSorted((a, b) => a - b));
    expect(new Set(rows).size).toBe(rows.length);
    expect(height).toBeGreaterThan(y(parallel.rows - 1));
  });
});

describe('what is in sight', () => {
  test('is everything where the window is large enough', () => {
    expect(inSight(parallel, wideScale(parallel), all)).toEqual(parallel);
  });

  test('is what touches the window: a long flow is there while it goes on', () => {
    const scale = wideScale(series);
    const window = { ...all, left: scale.x(4), right: scale.end(5) - 1 };
    const seen = inSight(series, scale, window);
    expect(seen.columns.map(({ index }) => index)).toEqual([4, 5]);
    expect(seen.blocks.map(({ name }) => name)).toEqual(['New person', 'Behavior score']);
    expect(seen.marks.map(({ column }) => column)).toEqual([4, 5]);
    expect(seen.forks).toEqual([]);
  });

  test('leaves out the lanes above and below', () => {
    const scale = wideScale(parallel);
    const last = parallel.lanes.at(-1)?.row ?? 0;
    const seen = inSight(parallel, scale, { ...all, top: scale.y(last) + 1 });
    expect(seen.lanes).toEqual(parallel.lanes.slice(-1));
    expect(seen.marks.every(({ row }) => row === last)).toBe(true);
  });
});

describe('the lanes to name', () => {
  const people = ['Ada', 'Bo'].map((name) => ({ name, new: true }));
  const script = people.map(({ name }, day) => ({
    event: 'Person is Created',
    person: name,
    at: `${day} days`,
  }));
  const turns = picture(
    run(compile(model([campaign('A', [score('+1')], onCreation)], { people, script }))).events,
  );
  const named = (column: number) => lanesAt(stretches(turns), column).map(({ person }) => person);

  test('are those that go on at the left edge, one for the rows that several share', () => {
    expect(new Set(turns.lanes.map(({ row }) => row)).size).toBe(1);
    expect(named(0)).toEqual(['Ada']);
    expect(named(turns.columns.length - 1)).toEqual(['Bo']);
    expect(lanesAt(stretches(parallel), 0)).toHaveLength(parallel.lanes.length);
  });
});
