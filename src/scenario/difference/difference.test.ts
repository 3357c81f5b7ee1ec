import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scenario } from '#engine';
import { parse } from '../parse.ts';
import { patch } from '../patch.ts';
import { difference, differenceOfLines } from './difference.ts';
import { folded } from './folded.ts';
import { matchLines } from './matchLines.ts';

const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 });

/** The longest common subsequence, by the plain table. */
function longest(a: readonly string[], b: readonly string[]): number {
  const rows = [Array.from({ length: b.length + 1 }, () => 0)];
  for (const one of a) {
    const before = rows.at(-1) ?? [];
    const row = [0];
    for (const [at, other] of b.entries())
      row.push(one === other ? (before[at] ?? 0) + 1 : Math.max(row[at] ?? 0, before[at + 1] ?? 0));
    rows.push(row);
  }
  return rows.at(-1)?.at(-1) ?? 0;
}

describe('matches', () => {
  test('are of equal lines, in order, and as many as there can be', () => {
    fc.assert(
      fc.property(lines, lines, (a, b) => {
        const found = matchLines(a, b);
        for (const [at, [x, y]] of found.entries()) {
          expect(a[x]).toBe(b[y]);
          const [nextX, nextY] = found[at + 1] ?? [a.length, b.length];
          expect(x < nextX && y < nextY).toBe(true);
        }
        expect(found.length).toBe(longest(a, b));
      }),
    );
  });

  test('of texts that have hardly anything in common are those at their ends', () => {
    const many = (letter: string) => Array.from({ length: 3000 }, (_, at) => `${letter}${at}`);
    const found = matchLines(['x', ...many('a'), 'm', 'y'], ['x', ...many('b'), 'm', ...many('c'), 'y']);
    expect(found).toEqual([
      [0, 0],
      [3002, 6002],
    ]);
  });
});

describe('the difference', () => {
  test('both texts can be read from it', () => {
    fc.assert(
      fc.property(lines, lines, (a, b) => {
        const parts = differenceOfLines(a, b);
        const of = (left: string) => parts.flatMap((part) => (part.sort === left ? [] : part.lines));
        expect(of('added')).toEqual(a);
        expect(of('removed')).toEqual(b);
        for (const { sort, line, lines: own } of parts)
          expect((sort === 'added' ? b : a).slice(line - 1, line - 1 + own.length)).toEqual(own);
      }),
    );
  });

  test('of two scenarios is that of their files', () => {
    const text = readFileSync(new URL('../fixtures/small.yaml', import.meta.url), 'utf8');
    const before = parse(text).scenario as Scenario;
    const at = ['instance', 'programs', 'Ops', 'campaigns', 'New person', 'flow', 2, 'duration'];
    const after = patch(before, [{ at, set: '3 hours' }]).scenario;
    const changed = difference(before, after).filter(({ sort }) => sort !== 'same');
    expect(changed.map(({ sort, lines: own }) => [sort, ...own.map((line) => line.trim())])).toEqual([
      ['removed', 'duration: 2 hours'],
      ['added', 'duration: 3 hours'],
    ]);
    expect(difference(before, structuredClone(before))).toEqual([]);
  });
});

describe('folding', () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => `line ${at}`);
  const sorts = (parts: ReturnType<typeof folded>) => parts.map(({ sort, lines: own }) => [sort, own.length]);

  test('leaves the lines around a change, and folds the rest', () => {
    const before = many(30);
    const after = before.with(15, 'another');
    expect(sorts(folded(differenceOfLines(before, after), 3))).toEqual([
      ['folded', 12],
      ['same', 3],
      ['removed', 1],
      ['added', 1],
      ['same', 3],
      ['folded', 11],
    ]);
  });

  test('folds nothing where a fold would take more room than it saves', () => {
    const before = many(9);
    const parts = differenceOfLines(before, before.with(0, 'first').with(8, 'last'));
    expect(sorts(folded(parts, 3)).map(([sort]) => sort)).not.toContain('folded');
  });

  test('keeps every line, with its number', () => {
    fc.assert(
      fc.property(lines, lines, (a, b) => {
        const parts = differenceOfLines(a, b);
        const flat = (all: readonly { line: number; lines: readonly string[] }[]) =>
          all.flatMap(({ line, lines: own }) => own.map((text, at) => `${line + at} ${text}`));
        expect(flat(folded(parts, 1))).toEqual(flat(parts));
      }),
    );
  });
});
