import { expect, test } from 'vitest';
import { MQL } from './fixtures/mql.ts';
import { open } from './open.ts';

test('opens a scenario as it is, at the end of its run', () => {
  const bench = open(MQL);
  expect(bench).toMatchObject({ base: MQL, start: MQL, scenario: MQL, variant: null, policy: 'lockstep' });
  expect(bench).toMatchObject({ compare: null, twin: null, message: null, changed: false });
  expect(bench.cursor).toBe(bench.run.events.length - 1);
});

test('opens a variant, an order, a twin and a place', () => {
  const bench = open(MQL, { variant: 'parallel', policy: 'random 7', compare: 'series', cursor: 0 });
  expect(bench).toMatchObject({ variant: 'parallel', policy: 'random 7', compare: 'series', cursor: 0 });
  expect(bench.start).not.toEqual(MQL);
  expect(bench.twin?.title).toBe('Three times Execute Campaign');
});

test('leaves out what names nothing, and says so', () => {
  const bench = open(MQL, { variant: 'no', policy: 'no', compare: 'no', cursor: Number.NaN });
  expect(bench).toMatchObject({ variant: null, policy: 'lockstep', compare: null, twin: null, cursor: -1 });
  expect(bench.message).toContain('There is no variant "no".');
  expect(bench.message).toContain('There is no policy "no".');
  expect(bench.run).toEqual(open(MQL).run);
});

test('opens a model without anything in it', () => {
  const bench = open({ format: 1, id: 'x', title: 'X', instance: { programs: [] }, people: [], script: [] });
  expect(bench).toMatchObject({ cursor: -1, moved: [], message: null });
});
