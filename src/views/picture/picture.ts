import type { Instant, TraceEvent } from '#engine';
import { gapBetween } from '../trace/clock.ts';
import { originOf, type Reading, read } from '../trace/reading.ts';
import { layOut } from './blocks.ts';
import { isMarked, markOf } from './marks.ts';
import { refusals } from './refusals.ts';
import type { Block, Column, Fork, Lane, Mark, Picture } from './shape.ts';

function columnsOf(events: readonly TraceEvent[], start: Instant): Column[] {
  const columns: Column[] = [];
  for (const { choice, time } of events) {
    const last = columns.at(-1);
    if (last?.choice === choice) continue;
    columns.push({ index: columns.length, choice, time, gap: gapBetween(last?.time ?? start, time) });
  }
  return columns;
}

function placeMarks(
  reading: Reading,
  marked: readonly TraceEvent[],
  columnOf: (choice: number) => number,
  lanes: readonly Lane[],
): Mark[] {
  const rowOf = new Map(lanes.map(({ strand, row }) => [strand, row]));
  return marked.flatMap((event) => {
    if (event.type === 'smart list') return [];
    const row = event.strand === null ? 0 : (rowOf.get(event.strand) ?? 0) + event.depth;
    return markOf(reading, event, { column: columnOf(event.choice), row });
  });
}

/** `low`: the lowest row of each column so far in which something stands that a line from above has to pass. */
function forksOf(
  reading: Reading,
  blocks: readonly Block[],
  marks: readonly Mark[],
  low: Map<number, number>,
): Fork[] {
  const places = new Map(marks.map((mark) => [mark.seq, mark]));
  return blocks.flatMap(({ run, row, from: column, how }): Fork[] => {
    const started = reading.starts.get(run);
    const origin = started && places.get(originOf(reading, started)?.seq ?? -1);
    if (!origin || how === 'execute') return [];
    const from = { seq: origin.seq, column: origin.column, row: origin.row };
    const byStep = reading.at(origin.seq)?.type === 'step';
    const beside = (low.get(column) ?? 0) > from.row;
    low.set(column, row);
    return [{ from, to: { run, column, row }, kind: how, byStep, beside }];
  });
}

function withFirstMarks(blocks: readonly Block[], marks: readonly Mark[]): Block[] {
  const first = new Map<number, number>();
  for (const { run, seq } of marks) if (run !== null && !first.has(run)) first.set(run, seq);
  return blocks.map((block) => {
    const firstMark = first.get(block.run);
    return firstMark === undefined ? block : { ...block, firstMark };
  });
}

/**
 * The geometry of a run: one column a move, one lane a strand, what is executed nested inside its caller, what is
 * requested on a lane of its own. Linear in the number of events. `start`: when the run started, if time passed before
 * the first event.
 */
export function picture(events: readonly TraceEvent[], start: Instant = events[0]?.time ?? 0): Picture {
  const reading = read(events);
  const columns = columnsOf(events, start);
  const indexes = new Map(columns.map(({ choice, index }) => [choice, index]));
  const columnOf = (choice: number) => indexes.get(choice) ?? 0;
  const marked = events.filter((event) => isMarked(reading, event));
  const refused = refusals(reading, marked, columnOf);
  const top = events.length === 0 ? 0 : 1 + refused.rows;
  const { lanes, blocks } = layOut(reading, columnOf, columns.length - 1, top);
  const placed = placeMarks(reading, marked, columnOf, lanes);
  const marks = [...placed, ...refused.marks].sort((a, b) => a.seq - b.seq);
  return {
    columns,
    rows: lanes.reduce((rows, lane) => Math.max(rows, lane.row + lane.rows), top),
    lanes,
    blocks: withFirstMarks(blocks, marks),
    marks,
    forks: forksOf(reading, blocks, marks, new Map(refused.marks.map(({ column, row }) => [column, row]))),
  };
}
