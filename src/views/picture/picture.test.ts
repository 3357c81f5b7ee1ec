import { describe, expect, test } from 'vitest';
import type { Scenario } from '#engine';
import { compile, policyOf, run } from '#engine';
import {
  attribute,
  campaign,
  executable,
  execute,
  model,
  onCreation,
  score,
  stage,
  wait,
} from '../models/model.ts';
import { mql } from '../models/mql.ts';
import { picture } from './picture.ts';

const drawn = (scenario: Scenario, policy = 'lockstep') => {
  const program = compile(scenario);
  expect(program.problems.filter(({ reach }) => reach !== 'warning')).toEqual([]);
  return picture(run(program, policyOf(policy)).events, program.start);
};

describe('in series', () => {
  const series = drawn(mql('execute'));

  test('everything lies in one lane, the executed flows one after the other in their caller', () => {
    expect(series.lanes).toEqual([
      { strand: 1, person: 'Ada', row: 1, rows: 2, how: 'trigger', title: 'P.New person' },
    ]);
    expect(
      series.blocks.map(({ name, row, rows, from, to, end }) => [name, row, rows, from, to, end]),
    ).toEqual([
      ['New person', 1, 2, 0, 8, 'completed'],
      ['Quality score', 2, 1, 1, 3, 'completed'],
      ['Behavior score', 2, 1, 4, 6, 'completed'],
      ['MQL decision', 2, 1, 7, 8, 'completed'],
    ]);
    expect(series.rows).toBe(3);
  });

  test('only the arrival forks', () => {
    expect(series.forks).toEqual([
      {
        from: { seq: 0, column: 0, row: 0 },
        to: { run: 1, column: 0, row: 1 },
        kind: 'trigger',
        byStep: false,
        beside: false,
      },
    ]);
  });

  test('each step has a mark that says it short and in full', () => {
    expect(series.marks.map(({ column, row, glyph, short }) => [column, row, glyph, short])).toEqual([
      [0, 0, 'arrive', 'Ada'],
      [1, 1, 'execute', ''],
      [2, 2, 'score', '+30'],
      [3, 2, 'score', '+20'],
      [4, 1, 'execute', ''],
      [5, 2, 'score', '+10'],
      [6, 2, 'score', '+20'],
      [7, 1, 'execute', ''],
      [8, 2, 'change', 'MQL'],
    ]);
    expect(series.marks[2]).toMatchObject({
      caption: 'Step 1: Change Score',
      label: 'Ada, Quality score, step 1: Change Score. Choice 1 matches. Quality goes from empty to 30.',
    });
  });
});

describe('in parallel', () => {
  const parallel = drawn(mql('request'));

  test('each request opens a lane of its own', () => {
    expect(parallel.lanes.map(({ row, rows, how, title }) => [row, rows, how, title])).toEqual([
      [1, 1, 'trigger', 'P.New person'],
      [2, 1, 'request', 'P.Quality score'],
      [3, 1, 'request', 'P.Behavior score'],
      [4, 1, 'request', 'P.MQL decision'],
    ]);
    expect(parallel.blocks.map(({ from, to }) => [from, to])).toEqual([
      [0, 4],
      [1, 6],
      [2, 8],
      [4, 7],
    ]);
  });

  test('an arrow goes down from the request to the lane, in one column', () => {
    expect(
      parallel.forks.slice(1).map(({ from, to, kind }) => [kind, from.column, from.row, to.row]),
    ).toEqual([
      ['request', 1, 1, 2],
      ['request', 2, 1, 3],
      ['request', 4, 1, 4],
    ]);
    expect(parallel.forks.every(({ from, to }) => from.column === to.column)).toBe(true);
  });
});

test('time that passes is a gap before the column, also before the first', () => {
  const waits = model([campaign('Slow', [score('+1'), wait('2 days'), score('+2')], onCreation)]);
  const { columns, marks, blocks } = drawn({
    ...waits,
    script: [{ event: 'Person is Created', person: 'Ada', at: '1 hour' }],
  });
  expect(columns.map(({ gap }) => gap)).toEqual(['after 1 hour', null, null, 'after 2 days', null]);
  expect(marks.map(({ glyph, short }) => [glyph, short])).toEqual([
    ['arrive', 'Ada'],
    ['score', '+1'],
    ['wait', '2 days'],
    ['resume', ''],
    ['score', '+2'],
  ]);
  expect(blocks[0]).toMatchObject({ from: 0, to: 4 });
});

test('smart lists that take nobody lie below the arrival, one below the other, above the lanes', () => {
  const closed = { smartList: { ...onCreation.smartList, filters: [attribute('Points', 'at least', 5)] } };
  const { marks, lanes } = drawn(
    model([
      campaign('First', [], closed),
      campaign('Taken', [score('+1')], onCreation),
      campaign('Last', [], closed),
    ]),
  );
  expect(marks.slice(0, 3).map(({ row, glyph, short, result }) => [row, glyph, short, result])).toEqual([
    [0, 'arrive', 'Ada', 'done'],
    [1, 'refused', 'First', 'skipped'],
    [2, 'refused', 'Last', 'skipped'],
  ]);
  expect(marks[1]?.label).toBe(
    'Ada, First, does not qualify. The smart list fails: Points at least 5 (it is empty).',
  );
  expect(lanes[0]?.row).toBe(3);
});

test('of many smart lists that take nobody the last mark tells the number', () => {
  const names = ['Al', 'Bo', 'Cy', 'Di', 'Ed', 'Flo'];
  const { marks, lanes, rows } = drawn(
    model(
      [campaign('Batch', [score('+1')], { smartList: { filters: [attribute('Points', 'at least', 5)] } })],
      {
        people: names.map((name) => ({ name, fields: { Points: name === 'Flo' ? 9 : 1 } })),
        script: [{ event: 'Batch Campaign Runs', campaign: 'P.Batch' }],
      },
    ),
  );
  expect(marks.map(({ seq, row, short }) => [seq, row, short])).toEqual([
    [0, 0, 'batch'],
    [1, 1, 'Batch'],
    [2, 2, 'Batch'],
    [3, 3, '+3'],
    [8, 4, '+1'],
  ]);
  expect(marks[3]?.label).toBe('3 more smart lists take nobody in this move.');
  expect([lanes[0]?.row, rows]).toEqual([4, 5]);
});

test('a step that nobody follows shows it on its own mark', () => {
  const closed = { ...executable, smartList: { filters: [attribute('Points', 'at least', 5)] } };
  const { marks, blocks } = drawn(
    model([
      campaign('Caller', [execute('Closed'), stage('Not a fit at all'), stage('NULL')], onCreation),
      campaign('Closed', [], closed),
    ]),
  );
  expect(blocks).toHaveLength(1);
  expect(marks.map(({ glyph, short, result }) => [glyph, short, result])).toEqual([
    ['arrive', 'Ada', 'done'],
    ['execute', 'not run', 'skipped'],
    ['change', 'Not a fit…', 'done'],
    ['change', 'empty', 'done'],
  ]);
});

test('flows of a run that is stopped stay open to the last column', () => {
  const { marks, blocks, columns } = drawn(mql('request'), 'order o0 s1 s2 s9');
  expect(marks.at(-1)).toMatchObject({ glyph: 'stopped', column: 3, row: 0, short: '', result: 'failed' });
  expect(marks.at(-1)?.label).toMatch(/^The order is impossible: move 4 is "s9", but only /);
  expect(columns).toHaveLength(4);
  expect(blocks.map(({ name, from, to, end }) => [name, from, to, end])).toEqual([
    ['New person', 0, 3, 'open'],
    ['Quality score', 1, 3, 'open'],
  ]);
});

test('an empty run is an empty picture', () => {
  expect(picture([])).toEqual({ columns: [], rows: 0, lanes: [], blocks: [], marks: [], forks: [] });
});

describe('what starts after everything has ended', () => {
  const twice = (at: string) => {
    const base = mql('request');
    const people = [...base.people, { name: 'Ben', new: true }];
    const later = { event: 'Person is Created', person: 'Ben', at };
    return drawn({ ...base, people, script: [...base.script, later] });
  };
  const rowsOf = ({ lanes }: ReturnType<typeof twice>, who: string) =>
    lanes.filter(({ person }) => person === who).map(({ row }) => row);

  test('begins at the top again', () => {
    const apart = twice('1 day');
    expect(rowsOf(apart, 'Ada')).toEqual([1, 2, 3, 4]);
    expect(rowsOf(apart, 'Ben')).toEqual([1, 2, 3, 4]);
    expect(apart.rows).toBe(5);
  });

  test('keeps to rows of its own while anything else is under way', () => {
    const together = twice('0 minutes');
    expect(rowsOf(together, 'Ada')[0]).not.toBe(rowsOf(together, 'Ben')[0]);
    expect(new Set(together.lanes.map(({ row }) => row)).size).toBe(together.lanes.length);
  });
});
