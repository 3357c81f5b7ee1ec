import type { TraceEvent } from '#engine';
import type { GridRow } from '../rows.ts';
import { executors } from './byTime.ts';
import { counted, type TreeLine } from './line.ts';

const OUTSIDE = 'From outside';

/** The rows that stand directly in each line, by its key; those of a campaign with the rows of one flow run together. */
interface Places {
  readonly headings: ReadonlyMap<string, ReadonlyMap<number | null, readonly GridRow[]>>;
  readonly inside: ReadonlyMap<string, readonly GridRow[]>;
}

function placesOf(events: readonly TraceEvent[], rows: readonly GridRow[]): Places {
  const parents = executors(events, rows);
  const headings = new Map<string, Map<number | null, GridRow[]>>();
  const inside = new Map<string, GridRow[]>();
  const first = events[0]?.seq ?? 0;
  for (const row of rows) {
    const parent = parents.get(row.seq);
    if (parent !== undefined) {
      const siblings = inside.get(parent) ?? [];
      siblings.push(row);
      inside.set(parent, siblings);
      continue;
    }
    const heading = row.ref ?? OUTSIDE;
    const runs = headings.get(heading) ?? new Map<number | null, GridRow[]>();
    const run = events[row.seq - first]?.run ?? null;
    const together = runs.get(run) ?? [];
    together.push(row);
    runs.set(run, together);
    headings.set(heading, runs);
  }
  return { headings, inside };
}

/**
 * The rows of a run under headings, one for each campaign in the order in which they first take part and one for what
 * comes from outside: flow run by flow run, and what an Execute Campaign step executes right behind it, whatever else went on
 * meanwhile. `rows` are those of the events. Linear.
 */
export function byCampaign(events: readonly TraceEvent[], rows: readonly GridRow[]): readonly TreeLine[] {
  const { headings, inside } = placesOf(events, rows);
  const lines: Omit<TreeLine, 'children'>[] = [];
  for (const [heading, runs] of headings) {
    const key = `of ${heading}`;
    lines.push({ key, row: null, heading, level: 1, parent: null });
    // The last one is the next: how deep campaigns execute each other must not matter to the call stack.
    const open = [...runs.values()]
      .flat()
      .reverse()
      .map((row) => ({ row, level: 2, parent: key }));
    for (let next = open.pop(); next; next = open.pop()) {
      const own = String(next.row.seq);
      lines.push({ key: own, row: next.row, heading: '', level: next.level, parent: next.parent });
      const within = (inside.get(own) ?? []).toReversed();
      for (const row of within) open.push({ row, level: next.level + 1, parent: own });
    }
  }
  return counted(lines);
}
