import { describe, expect, test } from 'vitest';
import { compile, policyOf, run } from '#engine';
import {
  campaign,
  executable,
  execute,
  model,
  onCreation,
  onRequest,
  request,
  score,
  wait,
} from '../../models/model.ts';
import { mql } from '../../models/mql.ts';
import { picture } from '../picture.ts';
import type { Picture } from '../shape.ts';
import { foldables, foldedPicture } from './fold.ts';

const series = picture(run(compile(mql('execute'))).events);

const people = ['Ada', 'Bo'].map((name) => ({ name, new: true }));
const script = people.map(({ name }) => ({ event: 'Person is Created', person: name }));
const deep = model(
  [
    campaign('A', [execute('B'), wait('2 days'), request('D'), score('+1')], onCreation),
    campaign('B', [score('+1'), execute('C'), request('D')], executable),
    campaign('C', [score('+1'), score('+2')], executable),
    campaign('D', [execute('C'), score('+1')], onRequest),
  ],
  { people, script },
);
const wide = picture(run(compile(deep), policyOf('lockstep')).events);

/** What has to hold of any picture: everything stands in its own place, and nothing stands outside. */
function sound({ columns, rows, lanes, blocks, marks, forks }: Picture) {
  expect(columns.map(({ index }) => index)).toEqual([...columns.keys()]);
  for (const { row, rows: count } of lanes) expect(row + count).toBeLessThanOrEqual(rows);
  const byRun = new Map(blocks.map((block) => [block.run, block]));
  for (const { run: own, column, row } of marks) {
    const block = own === null ? undefined : byRun.get(own);
    if (own !== null && block === undefined) throw new Error(`A mark of flow run ${own} has no block.`);
    if (!block) continue;
    expect([row, column >= block.from, column <= block.to]).toEqual([block.row, true, true]);
  }
  for (const { to } of forks) expect(byRun.get(to.run)).toMatchObject({ row: to.row, from: to.column });
  for (const one of blocks)
    for (const other of blocks)
      if (one.strand !== other.strand && one.row <= other.row && other.row < one.row + one.rows)
        expect(one.to < other.from || other.to < one.from).toBe(true);
}

test('the campaigns that executed others can be folded', () => {
  expect(foldables(series)).toEqual([{ ref: 'P.New person', name: 'New person', inside: 3 }]);
  expect(foldables(wide).map(({ name, inside }) => [name, inside])).toEqual([
    ['A', 2],
    ['B', 2],
    ['D', 4],
  ]);
});

describe('a folded campaign', () => {
  test('is one row, and the moves inside have no columns', () => {
    const folded = foldedPicture(series, new Set(['P.New person']));
    expect(folded.blocks.map(({ name, row, rows, from, to }) => [name, row, rows, from, to])).toEqual([
      ['New person', 1, 1, 0, 4],
    ]);
    expect(folded.marks.map(({ glyph }) => glyph)).toEqual(['arrive', 'execute', 'execute', 'execute']);
    expect(folded.rows).toBe(2);
    sound(folded);
  });

  test.each([[['P.A']], [['P.B']], [['P.D']], [['P.A', 'P.D']], [['P.A', 'P.B', 'P.D']]])(
    'with %j it is a sound picture',
    (refs) => {
      const folded = foldedPicture(wide, new Set(refs));
      sound(folded);
      expect(folded.blocks.length).toBeLessThan(wide.blocks.length);
      expect(folded.columns.flatMap(({ gap }) => gap ?? [])).toEqual(
        wide.columns.flatMap(({ gap }) => gap ?? []),
      );
      expect(folded.forks).toHaveLength(wide.forks.length);
    },
  );

  test('hides what is executed inside it too, and what it requests starts from its own row', () => {
    const folded = foldedPicture(wide, new Set(['P.A']));
    const names = new Set(folded.blocks.map(({ name }) => name));
    expect(names).toEqual(new Set(['A', 'D', 'C']));
    const fromInside = folded.forks.filter(
      ({ from, kind }) => kind === 'request' && !folded.marks.some(({ seq }) => seq === from.seq),
    );
    expect(fromInside).toHaveLength(2);
    const rowsOfA = folded.blocks.filter(({ name }) => name === 'A').map(({ row }) => row);
    expect(fromInside.map(({ from }) => from.row)).toEqual(rowsOfA);
  });
});

test('nothing folded is the picture itself, and so is a campaign that executes nothing', () => {
  expect(foldedPicture(wide, new Set())).toBe(wide);
  expect(foldedPicture(wide, new Set(['P.C']))).toBe(wide);
  sound(wide);
});
