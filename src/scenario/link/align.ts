/** A stretch of two lists: from, up to and without, in each. */
export interface Stretch {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** As many comparisons as one alignment may take; longer lists are compared by their ends only. */
const MOST = 400_000;

/** How long the longest common subsequence is from each place of both lists on; rows of the first list. */
function lengths(a: readonly string[], b: readonly string[]): readonly Uint16Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    const row = rows[i];
    const below = rows[i + 1];
    for (let j = b.length - 1; row && below && j >= 0; j--)
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
  }
  return rows;
}

/** Pairs of places that hold the same, in order: a longest common subsequence. */
function common(a: readonly string[], b: readonly string[]): [number, number][] {
  if (a.length * b.length > MOST) return [];
  const rows = lengths(a, b);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if ((rows[i + 1]?.[j] ?? 0) >= (rows[i]?.[j + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
}

/**
 * Pairs the places of two lists that hold the same text, in order and as many as possible. Past a bound on work only what
 * is alike at both ends is paired.
 */
export function align(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shorter - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const middle = common(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  return [
    ...Array.from({ length: head }, (_, at) => [at, at] as const),
    ...middle.map(([i, j]) => [i + head, j + head] as const),
    ...Array.from({ length: tail }, (_, at) => [a.length - tail + at, b.length - tail + at] as const),
  ];
}

/** The stretches between pairs, before the first and behind the last, where at least one of the lists has something. */
export function gaps(
  pairs: readonly (readonly [number, number])[],
  { from, to }: Stretch,
): readonly Stretch[] {
  const begins = [from, ...pairs.map(([i, j]) => [i + 1, j + 1] as const)];
  const ends = [...pairs, to];
  return begins
    .map((begin, at) => ({ from: begin, to: ends[at] ?? to }))
    .filter((gap) => gap.from[0] < gap.to[0] || gap.from[1] < gap.to[1]);
}
