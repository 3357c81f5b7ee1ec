import { describe, expect, test } from 'vitest';
import { compile, run } from '#engine';
import {
  campaign,
  executable,
  execute,
  model,
  onCreation,
  onRequest,
  request,
  score,
} from '../../models/model.ts';
import { mql } from '../../models/mql.ts';
import { rowsOf } from '../rows.ts';
import { byCampaign } from './byCampaign.ts';
import { byTime } from './byTime.ts';
import { standsFor, type TreeLine, unfolded } from './line.ts';

const { events } = run(compile(mql('execute')));
const rows = rowsOf(events);
const told = (lines: readonly TreeLine[]) =>
  lines.map(({ level, row, heading }) => `${level} ${row ? `${row.campaign} ${row.what}`.trim() : heading}`);

describe('by time', () => {
  const tree = byTime(events, rows);

  test('has the rows in their order, each in the step that executed its flow', () => {
    expect(tree.map(({ row }) => row)).toEqual(rows);
    expect(told(tree).slice(1, 7)).toEqual([
      '1 New person Flow starts',
      '1 New person Step 1: Execute Campaign',
      '2 Quality score Flow starts',
      '2 Quality score Step 1: Change Score',
      '2 Quality score Step 2: Change Score',
      '2 Quality score Flow ends',
    ]);
    const step = tree[2];
    expect(step?.children).toBe(4);
    expect(tree[3]?.parent).toBe(step?.key);
  });

  test('a folded step hides what it executes, and stands for it', () => {
    const folded = new Set([tree[2]?.key ?? '']);
    const shown = unfolded(tree, folded);
    expect(told(shown).slice(1, 5)).toEqual([
      '1 New person Flow starts',
      '1 New person Step 1: Execute Campaign',
      '1 New person Step 2: Execute Campaign',
      '2 Behavior score Flow starts',
    ]);
    expect(standsFor(tree, folded, tree[4]?.key ?? '')).toBe(tree[2]?.key);
    expect(standsFor(tree, folded, tree[8]?.key ?? '')).toBe(tree[8]?.key);
  });
});

describe('by campaign', () => {
  test('has a heading for each campaign that nobody executed, and one for what comes from outside', () => {
    const tree = byCampaign(events, rows);
    expect(tree.flatMap(({ heading }) => heading || [])).toEqual(['From outside', 'P.New person']);
    expect(
      tree
        .filter(({ row }) => row)
        .toSorted((a, b) => Number(a.key) - Number(b.key))
        .map(({ row }) => row),
    ).toEqual(rows);
    expect(told(tree).slice(4, 6)).toEqual([
      '2 New person Step 1: Execute Campaign',
      '3 Quality score Flow starts',
    ]);
  });

  test('flows that go on beside each other are told one after the other', () => {
    const beside = mql('request');
    const requested = run(compile(beside)).events;
    const tree = byCampaign(requested, rowsOf(requested));
    expect(tree.flatMap(({ heading }) => heading || [])).toEqual([
      ...['From outside', 'P.New person', 'P.Quality score', 'P.Behavior score', 'P.MQL decision'],
    ]);
    const quality = tree.filter(({ parent }) => parent === 'of P.Quality score');
    expect(quality.map(({ row }) => row?.what).at(-1)).toBe('Flow ends');
  });

  test('a folded campaign hides its nested flows too', () => {
    const deep = model([
      campaign('A', [execute('B')], onCreation),
      campaign('B', [execute('C'), request('D')], executable),
      campaign('C', [score('+1')], executable),
      campaign('D', [score('+1')], onRequest),
    ]);
    const went = run(compile(deep)).events;
    const tree = byCampaign(went, rowsOf(went));
    expect(Math.max(...tree.map(({ level }) => level))).toBe(4);
    const shown = unfolded(tree, new Set(['of P.A']));
    expect(told(shown).filter((line) => /^1|[BC] /.test(line))).toEqual(['1 From outside', '1 P.A', '1 P.D']);
    expect(standsFor(tree, new Set(['of P.A']), tree.find(({ level }) => level === 4)?.key ?? '')).toBe(
      'of P.A',
    );
  });
});
