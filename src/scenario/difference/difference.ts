import type { Scenario } from '#engine';
import { print } from '../print.ts';
import { matchLines } from './matchLines.ts';

/** Lines that stand in both texts, or that the second lacks or has besides. `line` is counted from 1, where each text has it. */
export interface DifferencePart {
  readonly sort: 'same' | 'removed' | 'added';
  /** Number of the first line: in the first text, or in the second for what was added. */
  readonly line: number;
  readonly lines: readonly string[];
}

const linesOf = (text: string): readonly string[] => text.replace(/\n$/, '').split('\n');

/** The parts of two texts in order; of a change the removed lines come before the added ones. No part is empty. */
export function differenceOfLines(a: readonly string[], b: readonly string[]): readonly DifferencePart[] {
  const parts: { sort: DifferencePart['sort']; line: number; lines: string[] }[] = [];
  const put = (sort: DifferencePart['sort'], line: number, text: string | undefined): void => {
    const last = parts.at(-1);
    if (last?.sort === sort) last.lines.push(text ?? '');
    else parts.push({ sort, line, lines: [text ?? ''] });
  };
  let [x, y] = [0, 0];
  for (const [nextX, nextY] of [...matchLines(a, b), [a.length, b.length] as const]) {
    for (; x < nextX; x++) put('removed', x + 1, a[x]);
    for (; y < nextY; y++) put('added', y + 1, b[y]);
    if (x < a.length && y < b.length) put('same', x + 1, a[x]);
    x += 1;
    y += 1;
  }
  return parts;
}

/** What the files of two scenarios differ in, as they are printed. Empty when they are the same. */
export function difference(before: Scenario, after: Scenario): readonly DifferencePart[] {
  if (before === after) return [];
  const parts = differenceOfLines(linesOf(print(before)), linesOf(print(after)));
  return parts.some(({ sort }) => sort !== 'same') ? parts : [];
}
