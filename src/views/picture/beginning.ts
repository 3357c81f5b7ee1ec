import type { Picture } from './shape.ts';

/** The first columns of a picture, with the rows that they need. Flows that go on are as long as they were. */
export function beginning(picture: Picture, count: number): Picture {
  const blocks = picture.blocks.filter(({ from }) => from < count);
  const marks = picture.marks.filter(({ column }) => column < count);
  const strands = new Set(blocks.map(({ strand }) => strand));
  const lanes = picture.lanes.filter(({ strand }) => strands.has(strand));
  const ends = [...lanes.map(({ row, rows }) => row + rows), ...marks.map(({ row }) => row + 1)];
  return {
    columns: picture.columns.slice(0, count),
    rows: Math.max(0, ...ends),
    lanes,
    blocks,
    marks,
    forks: picture.forks.filter(({ from, to }) => from.column < count && to.column < count),
  };
}
