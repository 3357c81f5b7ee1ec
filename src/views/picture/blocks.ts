import type { FlowStarted } from '#engine';
import { nameOf } from '../trace/naming.ts';
import type { Reading } from '../trace/reading.ts';
import type { Block, Lane } from './shape.ts';

/** How many rows each run takes: one, and those of the deepest that it executes. By run. */
function heights(starts: readonly FlowStarted[]): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  for (const { run, how, caller } of [...starts].reverse()) {
    if (run === null) continue;
    const own = rows.get(run) ?? 1;
    rows.set(run, own);
    if (how === 'execute' && caller !== null) rows.set(caller, Math.max(rows.get(caller) ?? 1, own + 1));
  }
  return rows;
}

/**
 * The lanes, one a strand in the order of their start, the first at row `top`; and the blocks in them. What starts after
 * everything before it has ended begins at the top again.
 */
export function layOut(
  reading: Reading,
  columnOf: (choice: number) => number,
  last: number,
  top: number,
): { readonly lanes: readonly Lane[]; readonly blocks: readonly Block[] } {
  const starts = [...reading.starts.values()];
  const rows = heights(starts);
  const lanes = new Map<number, Lane>();
  const blocks: Block[] = [];
  let next = top;
  let busyTo = -1;
  for (const { run, strand, person, campaign, how, depth, choice, seq } of starts) {
    if (run === null || strand === null) continue;
    const height = rows.get(run) ?? 1;
    let lane = lanes.get(strand);
    const from = columnOf(choice);
    const ended = reading.ends.get(run);
    const to = ended ? columnOf(ended.choice) : last;
    if (!lane) {
      if (from > busyTo) next = top;
      lane = { strand, person: person ?? '', row: next, rows: height, how, title: campaign ?? '' };
      lanes.set(strand, lane);
      next += height;
    }
    busyTo = Math.max(busyTo, to);
    const ref = campaign ?? '';
    blocks.push({
      ...{ run, strand, ref, name: nameOf(ref), how, depth, row: lane.row + depth, rows: height },
      from,
      to,
      end: ended?.how ?? 'open',
      seq,
    });
  }
  return { lanes: [...lanes.values()], blocks };
}
