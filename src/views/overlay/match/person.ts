import type { LogEntry } from '../../log/log.ts';
import type { LogRow } from '../file/row.ts';
import { align } from './align.ts';
import { alike, comparable, comparableRow } from './alike.ts';
import { partingWords } from './words.ts';

/** One line of two logs side by side. */
export type OverlayLine =
  | { readonly kind: 'matched'; readonly entry: LogEntry; readonly row: LogRow }
  | { readonly kind: 'missing'; readonly entry: LogEntry }
  | { readonly kind: 'extra'; readonly row: LogRow };

/** Where a file and a run part. */
export interface Divergence {
  readonly person: string;
  /** What only the run has there, and what only the file has; one of them is always there. */
  readonly entry: LogEntry | null;
  readonly row: LogRow | null;
  /** The event of the run that the place lies at or before; null after the run's last entry of the person. */
  readonly before: number | null;
  /** In a sentence. */
  readonly text: string;
}

/** One person's log in a file over that in a run. */
export interface PersonOverlay {
  readonly person: string;
  /** What the file calls the person. */
  readonly named: string;
  /** Both logs, in order; where they part, what only the run has comes first. */
  readonly lines: readonly OverlayLine[];
  readonly matched: number;
  readonly missing: number;
  readonly extra: number;
  readonly first: Divergence | null;
  /** No other way to lay them side by side has more in common. False for long logs that have little in common. */
  readonly complete: boolean;
}

function sideBySide(
  entries: readonly LogEntry[],
  rows: readonly LogRow[],
  pairs: readonly (readonly [number, number])[],
): readonly OverlayLine[] {
  const lines: OverlayLine[] = [];
  let [nextEntry, nextRow] = [0, 0];
  for (const [a, b] of [...pairs, [entries.length, rows.length] as const]) {
    for (const entry of entries.slice(nextEntry, a)) lines.push({ kind: 'missing', entry });
    for (const row of rows.slice(nextRow, b)) lines.push({ kind: 'extra', row });
    const [entry, row] = [entries[a], rows[b]];
    if (entry && row) lines.push({ kind: 'matched', entry, row });
    [nextEntry, nextRow] = [a + 1, b + 1];
  }
  return lines;
}

/** The first place where the lines part: what is missing there, and what is extra, up to the next that match. */
function firstDivergence(person: string, lines: readonly OverlayLine[]): Divergence | null {
  const start = lines.findIndex(({ kind }) => kind !== 'matched');
  if (start < 0) return null;
  const rest = lines.slice(start);
  const end = rest.findIndex(({ kind }) => kind === 'matched');
  const gap = end < 0 ? rest : rest.slice(0, end);
  const entry = gap.find((line) => line.kind === 'missing')?.entry;
  const row = gap.find((line) => line.kind === 'extra')?.row;
  const after = end < 0 ? undefined : rest[end];
  const before = entry?.seq ?? (after?.kind === 'matched' ? after.entry.seq : null);
  const text = partingWords(person, start, entry, row);
  return { person, entry: entry ?? null, row: row ?? null, before, text };
}

/** Lays one person's lines over the person's log. */
export function overlayOf(
  person: string,
  named: string,
  rows: readonly LogRow[],
  entries: readonly LogEntry[],
): PersonOverlay {
  const [compared, said] = [entries.map(comparable), rows.map(comparableRow)];
  const { pairs, complete } = align(entries.length, rows.length, (a, b) => {
    const [one, row] = [compared[a], said[b]];
    return one !== undefined && row !== undefined && alike(row, one);
  });
  const matched = pairs.length;
  const lines = sideBySide(entries, rows, pairs);
  return {
    ...{ person, named, lines, matched, missing: entries.length - matched, extra: rows.length - matched },
    ...{ first: firstDivergence(person, lines), complete },
  };
}
