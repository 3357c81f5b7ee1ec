import { nameOf } from '../../trace/naming.ts';
import type { Block, Lane, Picture } from '../shape.ts';
import { columnsLeft } from './columns.ts';

/** The block that each block lies in: that of the flow run that executed it. */
export function blocksAround(blocks: readonly Block[]): ReadonlyMap<number, Block> {
  const around = new Map<number, Block>();
  const open = new Map<number, Block[]>();
  for (const block of blocks) {
    const stack = open.get(block.strand) ?? [];
    while (stack.length > 0 && (stack.at(-1)?.depth ?? 0) >= block.depth) stack.pop();
    const outer = stack.at(-1);
    if (outer) around.set(block.run, outer);
    stack.push(block);
    open.set(block.strand, stack);
  }
  return around;
}

/** A campaign that executes others, so that there is something to fold. */
export interface Foldable {
  /** `Program.Campaign` */
  readonly ref: string;
  readonly name: string;
  /** How many flows of others it executed, directly. */
  readonly inside: number;
}

/** The campaigns that executed others in the run, in the order of their first block. */
export function foldables({ blocks }: Picture): readonly Foldable[] {
  const inside = new Map<string, number>();
  for (const { ref } of blocksAround(blocks).values()) inside.set(ref, (inside.get(ref) ?? 0) + 1);
  const refs = new Set(blocks.map(({ ref }) => ref).filter((ref) => inside.has(ref)));
  return [...refs].map((ref) => ({ ref, name: nameOf(ref), inside: inside.get(ref) ?? 0 }));
}

/** The innermost block around a flow run that is still to be seen; the run's own when it is. */
type Seen = ReadonlyMap<number, Block>;

function seenOf(blocks: readonly Block[], folded: ReadonlySet<string>): Seen {
  const around = blocksAround(blocks);
  const seen = new Map<number, Block>();
  for (const block of blocks) {
    const outer = around.get(block.run);
    const holder = outer && (seen.get(outer.run) ?? outer);
    const isHidden = holder && outer && (holder !== outer || folded.has(outer.ref));
    seen.set(block.run, isHidden ? holder : block);
  }
  return seen;
}

/** How many rows each block needs, by run, now that some are gone. */
function heights(blocks: readonly Block[]): ReadonlyMap<number, number> {
  const around = blocksAround(blocks);
  const rows = new Map<number, number>();
  for (const { run } of blocks.toReversed()) {
    const own = rows.get(run) ?? 1;
    rows.set(run, own);
    const outer = around.get(run);
    if (outer) rows.set(outer.run, Math.max(rows.get(outer.run) ?? 1, own + 1));
  }
  return rows;
}

/** The lanes in fewer rows, by the rule that `picture` lays them out. */
function lanesOf({ lanes, rows: all }: Picture, blocks: readonly Block[], rows: ReadonlyMap<number, number>) {
  const top = lanes[0]?.row ?? all;
  const before = new Map(lanes.map((lane) => [lane.strand, lane]));
  const laid = new Map<number, Lane>();
  let next = top;
  let busyTo = -1;
  for (const { run, strand, from, to } of blocks) {
    const lane = before.get(strand);
    if (lane && !laid.has(strand)) {
      if (from > busyTo) next = top;
      const height = rows.get(run) ?? 1;
      laid.set(strand, { ...lane, row: next, rows: height });
      next += height;
    }
    busyTo = Math.max(busyTo, to);
  }
  return laid;
}

/**
 * The picture without what some campaigns, by `Program.Campaign`, execute: a flow of theirs is one row, and moves in which
 * nothing else is to be seen have no column. Lanes keep their order and move up where there is room. The picture itself
 * when nothing is folded. Linear but for sorting.
 */
export function foldedPicture(picture: Picture, folded: ReadonlySet<string>): Picture {
  const seen = seenOf(picture.blocks, folded);
  const left = picture.blocks.filter((block) => seen.get(block.run) === block);
  if (left.length === picture.blocks.length) return picture;
  const marks = picture.marks.filter(({ run }) => run === null || (seen.get(run)?.run ?? run) === run);
  const { columns, columnOf } = columnsLeft(picture.columns, left, marks);
  const rows = heights(left);
  const lanes = lanesOf(picture, left, rows);
  const blocks = left.map((block) => ({
    ...block,
    row: (lanes.get(block.strand)?.row ?? 0) + block.depth,
    rows: rows.get(block.run) ?? 1,
    from: columnOf(block.from),
    to: columnOf(block.to),
  }));
  const rowOf = new Map(blocks.map(({ run, row }) => [run, row]));
  const runOf = new Map(picture.marks.map(({ seq, run }) => [seq, run]));
  const shownRow = (run: number | null, row: number): number =>
    run === null ? row : (rowOf.get(seen.get(run)?.run ?? run) ?? row);
  return {
    columns,
    rows: [...lanes.values()].reduce(
      (most, lane) => Math.max(most, lane.row + lane.rows),
      lanes.size === 0 ? picture.rows : 0,
    ),
    lanes: [...lanes.values()],
    blocks,
    marks: marks.map((mark) => ({
      ...mark,
      column: columnOf(mark.column),
      row: shownRow(mark.run, mark.row),
    })),
    forks: picture.forks.map((fork) => ({
      ...fork,
      from: {
        ...fork.from,
        column: columnOf(fork.from.column),
        row: shownRow(runOf.get(fork.from.seq) ?? null, fork.from.row),
      },
      to: { ...fork.to, column: columnOf(fork.to.column), row: shownRow(fork.to.run, fork.to.row) },
    })),
  };
}
