import type { TraceEvent } from '#engine';
import { originOf, type Reading, read } from '../../trace/reading.ts';
import type { GridRow } from '../rows.ts';
import { counted, type TreeLine } from './line.ts';

/** The sequence number of the step that executed the flow of an event; nothing where nobody executed it. */
function executedBy(reading: Reading, { seq }: GridRow): number | undefined {
  const run = reading.at(seq)?.run ?? null;
  const started = run === null ? undefined : reading.starts.get(run);
  return started?.how === 'execute' ? originOf(reading, started)?.seq : undefined;
}

/** The key of the step that each row can be folded into. Rows of flows that nobody executed are not there. */
export function executors(
  events: readonly TraceEvent[],
  rows: readonly GridRow[],
): ReadonlyMap<number, string> {
  const reading = read(events);
  const shown = new Set(rows.map(({ seq }) => seq));
  const found = new Map<number, string>();
  for (const row of rows) {
    const by = executedBy(reading, row);
    if (by !== undefined && shown.has(by)) found.set(row.seq, String(by));
  }
  return found;
}

/**
 * The rows of a run in the order of time, each in the Execute Campaign step that executed its flow. What other flows do
 * meanwhile stands between. `rows` are those of the events. Linear.
 */
export function byTime(events: readonly TraceEvent[], rows: readonly GridRow[]): readonly TreeLine[] {
  const parents = executors(events, rows);
  const levels = new Map<string, number>();
  const lines = rows.map((row) => {
    const parent = parents.get(row.seq) ?? null;
    const level = parent === null ? 1 : (levels.get(parent) ?? 0) + 1;
    const key = String(row.seq);
    levels.set(key, level);
    return { key, row, heading: '', level, parent };
  });
  return counted(lines);
}
