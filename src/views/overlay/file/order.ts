import type { LogRow } from './row.ts';

/** Whether time mostly goes backwards from line to line. */
function isNewestFirst(rows: readonly LogRow[]): boolean {
  let steps = 0;
  for (const [at, { time }] of rows.entries()) {
    const before = rows[at - 1]?.time ?? null;
    if (time !== null && before !== null) steps += Math.sign(time - before);
  }
  return steps < 0;
}

/**
 * The rows oldest first. A file with the newest line first is turned round; then lines whose dates say so change places,
 * and lines of the same moment keep their order. Where a line has no date, dates move nothing.
 */
export function inOrder(rows: readonly LogRow[]): {
  readonly rows: readonly LogRow[];
  readonly newestFirst: boolean;
} {
  const newestFirst = isNewestFirst(rows);
  const turned = newestFirst ? rows.toReversed() : rows;
  const dated = turned.every(({ time }) => time !== null);
  const sorted = dated ? turned.toSorted((a, b) => (a.time ?? 0) - (b.time ?? 0)) : turned;
  return { rows: sorted, newestFirst };
}
