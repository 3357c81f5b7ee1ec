import { ROW } from '../scale.ts';
import type { Lane, Picture } from '../shape.ts';
import type { WideScale } from './scale.ts';

/** A part of the drawing, in pixels before any zoom. */
export interface Sight {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The part of a picture that touches what is in sight; columns and rows stay as they are. Linear, without any drawing. */
export function inSight(
  { columns, rows, lanes, blocks, marks, forks }: Picture,
  scale: WideScale,
  sight: Sight,
): Picture {
  const [first, last] = [scale.columnAt(sight.left), scale.columnAt(sight.right)];
  const isHigh = (row: number, count = 1): boolean =>
    scale.y(row) <= sight.bottom && scale.y(row + count - 1) + ROW >= sight.top;
  const isWide = (from: number, to: number): boolean => from <= last && to >= first;
  const between = (a: { column: number; row: number }, b: { column: number; row: number }): boolean =>
    isWide(Math.min(a.column, b.column), Math.max(a.column, b.column)) &&
    isHigh(Math.min(a.row, b.row), Math.abs(a.row - b.row) + 1);
  return {
    columns: columns.slice(first, last + 1),
    rows,
    lanes: lanes.filter(({ row, rows: count }) => isHigh(row, count)),
    blocks: blocks.filter((block) => isWide(block.from, block.to) && isHigh(block.row, block.rows)),
    marks: marks.filter(({ column, row }) => column >= first && column <= last && isHigh(row)),
    forks: forks.filter(({ from, to }) => between(from, to)),
  };
}

/** A lane with the columns that it goes over. */
export interface Stretch {
  readonly lane: Lane;
  readonly from: number;
  readonly to: number;
}

/** How far each lane goes, in the order of the lanes. */
export function stretches({ lanes, blocks }: Picture): readonly Stretch[] {
  const ends = new Map<number, { from: number; to: number }>();
  for (const { strand, from, to } of blocks) {
    const before = ends.get(strand);
    ends.set(strand, before ? { from: before.from, to: Math.max(before.to, to) } : { from, to });
  }
  return lanes.map((lane) => ({ lane, ...(ends.get(lane.strand) ?? { from: 0, to: 0 }) }));
}

/**
 * The lanes to name at the left edge when the first column in sight is `column`: of those that follow each other in the same
 * rows, the one that goes on there, or that comes next. Never two over each other.
 */
export function lanesAt(all: readonly Stretch[], column: number): readonly Lane[] {
  const named: Lane[] = [];
  const taken = new Set<number>();
  const rowsOf = ({ row, rows }: Lane): readonly number[] =>
    Array.from({ length: rows }, (_, at) => row + at);
  for (const { lane } of all.filter(({ to }) => to >= column).sort((a, b) => a.from - b.from)) {
    if (rowsOf(lane).some((row) => taken.has(row))) continue;
    for (const row of rowsOf(lane)) taken.add(row);
    named.push(lane);
  }
  return named;
}
