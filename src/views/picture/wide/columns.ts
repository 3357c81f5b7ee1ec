import type { Block, Column, Mark } from '../shape.ts';

/**
 * The columns in which something is to be seen: a mark, the beginning or the end of a flow, or time that passed before
 * them. `columnOf` gives the new place of a column; of one that is gone, that of the next one left.
 */
export function columnsLeft(
  columns: readonly Column[],
  blocks: readonly Block[],
  marks: readonly Mark[],
): { readonly columns: readonly Column[]; readonly columnOf: (column: number) => number } {
  const kept = new Set([
    ...blocks.flatMap(({ from, to }) => [from, to]),
    ...marks.map(({ column }) => column),
    ...columns.filter(({ gap }) => gap !== null).map(({ index }) => index),
  ]);
  const left = columns.filter(({ index }) => kept.has(index));
  const places: number[] = [];
  let before = 0;
  for (const { index } of columns) {
    places.push(before);
    if (kept.has(index)) before += 1;
  }
  const last = Math.max(0, left.length - 1);
  return {
    columns: left.map((column, index) => ({ ...column, index })),
    columnOf: (column) => Math.min(places[column] ?? last, last),
  };
}
