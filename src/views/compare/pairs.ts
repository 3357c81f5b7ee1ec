import { type Compared, sameStep } from './steps.ts';

/** Two steps side by side; null where one side has none at this place in the order. */
export interface Pair {
  readonly a: number | null;
  readonly b: number | null;
  /** Both are there, and are the same step with the same effect. */
  readonly same: boolean;
}

/** Indexes into `numbers` of a longest ascending run of them (patience sorting, n log n). */
function longestAscending(numbers: readonly number[]): readonly number[] {
  const tails: number[] = [];
  const previous: number[] = [];
  for (const [index, number] of numbers.entries()) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[tails[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    previous.push(low > 0 ? (tails[low - 1] ?? -1) : -1);
    tails[low] = index;
  }
  const found: number[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) found.push(at);
  return found.reverse();
}

/**
 * The steps of two runs, aligned so that as many as possible stand beside their like without either run being reordered:
 * a longest common subsequence by place. Whether a place holds Execute or Request does not matter. n log n.
 */
export function pairsOf(a: readonly Compared[], b: readonly Compared[]): readonly Pair[] {
  const inB = new Map(b.map(({ place }, index) => [place, index]));
  const common = a.flatMap(({ place }, index) => {
    const other = inB.get(place);
    return other === undefined ? [] : [{ index, other }];
  });
  const anchors = longestAscending(common.map(({ other }) => other)).flatMap((at) => common[at] ?? []);
  const pairs: Pair[] = [];
  let [nextA, nextB] = [0, 0];
  for (const { index, other } of [...anchors, { index: a.length, other: b.length }]) {
    for (const { event } of a.slice(nextA, index)) pairs.push({ a: event.seq, b: null, same: false });
    for (const { event } of b.slice(nextB, other)) pairs.push({ a: null, b: event.seq, same: false });
    const [left, right] = [a[index]?.event, b[other]?.event];
    if (left && right) pairs.push({ a: left.seq, b: right.seq, same: sameStep(left, right) });
    [nextA, nextB] = [index + 1, other + 1];
  }
  return pairs;
}
