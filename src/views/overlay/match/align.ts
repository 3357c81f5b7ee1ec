import { byTable } from './fullTable.ts';

/** What two lists have in common, in order. */
export interface Alignment {
  /** Indexes into both, ascending in both. */
  readonly pairs: readonly (readonly [number, number])[];
  /** There is no longer list of pairs. */
  readonly complete: boolean;
}

/** Pairs of items up to which a table of all of them is made. */
const MOST_PAIRS = 2_000_000;

/** How many insertions and removals are tried at once. */
const MOST_EDITS = 700;

/** The furthest index into the first list by diagonal, after so many edits; -1 where there is none. `middle` is diagonal 0. */
type Round = Int32Array;

interface Sizes {
  readonly n: number;
  readonly m: number;
  readonly middle: number;
}

/** How diagonal `k` is reached with one edit more: by leaving out an item of the second list, or of the first. */
function reached(
  before: Round,
  k: number,
  { n, m, middle }: Sizes,
): { readonly x: number; readonly down: boolean } {
  const [above = -1, left = -1] = [before[middle + k + 1], before[middle + k - 1]];
  const down = above >= 0 && above - k <= m ? above : -1;
  const right = left >= 0 && left < n ? left + 1 : -1;
  return right > down ? { x: right, down: false } : { x: down, down: true };
}

/** The pairs on the way back from a place that the last round reached. */
function wayBack(rounds: readonly Round[], sizes: Sizes, end: readonly [number, number]): [number, number][] {
  const pairs: [number, number][] = [];
  let [x, y] = end;
  for (let edits = rounds.length - 1; edits >= 0; edits--) {
    const before = rounds[edits - 1];
    const { x: from, down } = before ? reached(before, x - y, sizes) : { x: 0, down: false };
    while (x > from) pairs.push([--x, --y]);
    if (down) y--;
    else x--;
  }
  return pairs.reverse();
}

/** Whether an item of the first list is like one of the second, by their indexes. Need not be transitive. */
export type Same = (a: number, b: number) => boolean;

/**
 * A longest common subsequence of two lists of `n` and `m` items. Of lists that are long and differ in more than `most`
 * places it aligns one stretch after the other, each as well as can be, and says that it did; so its time and its room
 * are bounded.
 */
export function align(n: number, m: number, same: Same, most = MOST_EDITS): Alignment {
  if (n * m <= MOST_PAIRS) return { pairs: byTable(n, m, same), complete: true };
  const pairs: (readonly [number, number])[] = [];
  let [a, b] = [0, 0];
  let complete = true;
  while (a < n && b < m) {
    const [fromA, fromB] = [a, b];
    const stretch = byEdits(n - a, m - b, (x, y) => same(fromA + x, fromB + y), most);
    for (const [x, y] of stretch.pairs) pairs.push([fromA + x, fromB + y]);
    [a, b] = [a + stretch.end[0], b + stretch.end[1]];
    complete &&= a === n && b === m;
  }
  return { pairs, complete };
}

/** What two lists have in common up to a place. */
export interface Stretch extends Pick<Alignment, 'pairs'> {
  /** Up to where it was looked, in both: their ends, unless `most` edits do not lead there. */
  readonly end: readonly [number, number];
}

/** A longest common subsequence with work that grows by how much the lists differ (Myers 1986), in at most so many edits. */
export function byEdits(n: number, m: number, same: Same, most: number): Stretch {
  const edits = Math.min(n + m, Math.max(1, most));
  const sizes = { n, m, middle: edits + 1 };
  const rounds: Round[] = [];
  let best: [number, number] = [0, 0];
  for (let edit = 0; edit <= edits; edit++) {
    const before = rounds.at(-1);
    const round = new Int32Array(2 * sizes.middle + 1).fill(-1);
    rounds.push(round);
    best = [0, -1];
    for (let k = -edit; k <= edit; k += 2) {
      let x = before ? reached(before, k, sizes).x : 0;
      if (x < 0) continue;
      while (x < n && x - k < m && same(x, x - k)) x++;
      round[sizes.middle + k] = x;
      if (2 * x - k > best[0] + best[1]) best = [x, x - k];
    }
    if (best[0] === n && best[1] === m) break;
  }
  return { pairs: wayBack(rounds, sizes, best), end: best };
}
