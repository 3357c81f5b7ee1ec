import type { Considered, TraceEvent } from '#engine';
import type { Reading } from '../trace/reading.ts';
import { markOf } from './marks.ts';
import type { Mark } from './shape.ts';

/** How many rows the smart lists that take nobody may fill; in a fuller move the last mark stands for all others. */
const MOST = 3;

/** The marks of the smart lists that took nobody, and how many rows they need. */
export interface Refusals {
  readonly marks: readonly Mark[];
  readonly rows: number;
}

function others(mark: Mark, count: number): Mark {
  return { ...mark, short: `+${count}`, label: `${count} more smart lists take nobody in this move.` };
}

function ofMove(reading: Reading, lists: readonly Considered[], column: number): readonly Mark[] {
  const marks = lists.slice(0, MOST).map((list, index) => markOf(reading, list, { column, row: index + 1 }));
  const last = marks.at(-1);
  return lists.length > MOST && last ? marks.with(-1, others(last, lists.length - MOST + 1)) : marks;
}

/** Lays the smart lists that took nobody below the outside events, from row 1 down. */
export function refusals(
  reading: Reading,
  marked: readonly TraceEvent[],
  columnOf: (choice: number) => number,
): Refusals {
  const moves = new Map<number, Considered[]>();
  for (const event of marked) {
    if (event.type !== 'smart list') continue;
    const lists = moves.get(event.choice) ?? [];
    lists.push(event);
    moves.set(event.choice, lists);
  }
  const marks = [...moves].flatMap(([choice, lists]) => ofMove(reading, lists, columnOf(choice)));
  return { marks, rows: marks.reduce((rows, { row }) => Math.max(rows, row), 0) };
}
