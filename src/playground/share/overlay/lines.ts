import type { LogRow, Overlay, OverlayLine, PersonOverlay } from '#views';

const counted = (count: number, one: string, several: string): string =>
  `${count} ${count === 1 ? one : several}`;

/** What an overlay comes to, in a sentence or two. */
export function overlaid({ matched, missing, extra, complete, people }: Overlay): string {
  if (people.length === 0) return 'Nobody in the file is in the model: say below who is who.';
  const rest = missing + extra;
  const all = `${counted(matched, 'entry matches', 'entries match')}`;
  const parts =
    rest === 0
      ? `${all}: the file and the run log the same.`
      : `${all}. ${missing} only in the run (missing), ${extra} only in the file (extra).`;
  return complete
    ? parts
    : `${parts} The logs are long and differ much: there may be a better way to lay them.`;
}

/** What a line of two logs is, in a word, and the sign before it. */
export const KINDS = {
  matched: { word: 'Both', sign: '=' },
  missing: { word: 'Missing', sign: '\u2212' },
  extra: { word: 'Extra', sign: '+' },
} as const;

/** One line of two logs, for a table. */
export interface ShownLine {
  readonly kind: OverlayLine['kind'];
  /** "Change Score, Points" */
  readonly what: string;
  readonly campaign: string;
  /** The event of the run, null where only the file has it. */
  readonly seq: number | null;
  /** The line of the file, null where only the run has it. */
  readonly line: number | null;
}

const joined = (...words: readonly (string | null)[]): string => words.filter(Boolean).join(', ');

/** A line of two logs as a table shows it: what the run says where the run has it. */
export function shownLine(line: OverlayLine): ShownLine {
  const row: LogRow | null = line.kind === 'missing' ? null : line.row;
  const entry = line.kind === 'extra' ? null : line.entry;
  return {
    kind: line.kind,
    what: entry
      ? joined(entry.type, entry.record.primaryAttributeValue)
      : joined(row?.type ?? '', row?.primary ?? ''),
    campaign: row?.campaign ?? '',
    seq: entry?.seq ?? null,
    line: row?.line ?? null,
  };
}

/** Lines of one person that are shown at once. */
export const MOST_LINES = 200;

const BEFORE = 5;

/**
 * The lines to show of a person: all of them, or of a long log those from a little before the place where the two part, and
 * how many are left out in front of them and behind.
 */
export function linesOf(
  { lines }: Pick<PersonOverlay, 'lines'>,
  most = MOST_LINES,
): { readonly shown: readonly ShownLine[]; readonly before: number; readonly after: number } {
  if (lines.length <= most) return { shown: lines.map(shownLine), before: 0, after: 0 };
  const parts = lines.findIndex(({ kind }) => kind !== 'matched');
  const from = Math.max(0, Math.min(parts - BEFORE, lines.length - most));
  const shown = lines.slice(from, from + most).map(shownLine);
  return { shown, before: from, after: lines.length - from - shown.length };
}
