import { type GridRow, type Pair, rowsOf } from '#views';
import type { TraceEvent } from '#workbench';

/** A step of one of two runs, in words. */
export interface AlignedStep {
  readonly seq: number;
  /** "New person, step 1: Execute Campaign", with the person where there are several. */
  readonly what: string;
  readonly detail: string;
}

/** Two steps side by side. */
export interface AlignedLine {
  readonly a: AlignedStep | null;
  readonly b: AlignedStep | null;
  readonly how: keyof typeof HOW;
}

/** How two steps stand to each other. */
export const HOW = {
  same: 'Same',
  different: 'Different',
  a: 'Only here',
  b: 'Only in the other',
} as const;

type Rows = ReadonlyMap<number, GridRow>;

const rowsBySeq = (events: readonly TraceEvent[]): Rows =>
  new Map(rowsOf(events).map((row) => [row.seq, row]));

function stepOf(rows: Rows, seq: number | null, several: boolean): AlignedStep | null {
  const row = seq === null ? undefined : rows.get(seq);
  if (!row) return null;
  const { campaign, what, detail, person } = row;
  const place = `${campaign}, ${what.charAt(0).toLowerCase()}${what.slice(1)}`;
  return { seq: row.seq, what: several ? `${person}, ${place}` : place, detail };
}

function howOf({ a, b, same }: Pair): AlignedLine['how'] {
  if (a === null) return 'b';
  if (b === null) return 'a';
  return same ? 'same' : 'different';
}

/** The pairs of a comparison in words. */
export function alignedLines(
  pairs: readonly Pair[],
  a: readonly TraceEvent[],
  b: readonly TraceEvent[],
): readonly AlignedLine[] {
  const [left, right] = [rowsBySeq(a), rowsBySeq(b)];
  const people = new Set(
    [...left.values(), ...right.values()].flatMap(({ type, person }) => (type === 'step' ? [person] : [])),
  );
  return pairs.map((pair) => ({
    a: stepOf(left, pair.a, people.size > 1),
    b: stepOf(right, pair.b, people.size > 1),
    how: howOf(pair),
  }));
}
