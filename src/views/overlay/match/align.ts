import { byTable } from './fullTable.ts';

/** What two lists have in common, in order. */
export interface Alignment {
  /** Indexes into both, ascending in both. */
  readonly pairs: readonly (readonly [number, number])[];
  /** The budget was enough: no longer list of pairs exists. */
  readonly complete: boolean;
}

/** Pairs of items up to which a table of all of them is made. */
const MOST_PAIRS = 2_000_000;

/** How many insertions and removals are tried: beyond it the rest counts as different. */
const MOST_EDITS = 1500;

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

/**
 * A longest common subsequence of two lists of `n` and `m` items. `same` says whether an item of the first is like one of
 * the second, and need not be transitive. Of lists that are long and differ in more than `most` places it gives the pairs
 * that it found up to there, and says so; the time and the room that it takes are bounded by that.
 */
export function align(
  n: number,
  m: number,
  same: (a: number, b: number) => boolean,
  most = MOST_EDITS,
): Alignment {
  if (n * m <= MOST_PAIRS) return { pairs: byTable(n, m, same), complete: true };
  return byEdits(n, m, same, Math.min(n + m, most));
}

/** As `align`, with work that grows by how much the lists differ, and at most so many `edits` (Myers 1986). */
export function byEdits(
  n: number,
  m: number,
  same: (a: number, b: number) => boolean,
  edits: number,
): Alignment {
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
    if (best[0] === n && best[1] === m) return { pairs: wayBack(rounds, sizes, best), complete: true };
  }
  return { pairs: wayBack(rounds, sizes, best), complete: false };
}
