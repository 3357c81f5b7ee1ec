/** A line that two texts share: its index in the one and in the other, counted from 0. */
export type Match = readonly [a: number, b: number];

/** Lines in and out that are looked for; where two texts differ by more, what lies between their ends is all different. */
const MOST_CHANGES = 2000;

/** Where the ways of so many changes end: on each diagonal, how far in `a`. One array a number of changes. */
type Reached = readonly Int32Array[];

function explored(a: readonly string[], b: readonly string[]): Reached | null {
  const most = Math.min(a.length + b.length, MOST_CHANGES);
  const steps: Int32Array[] = [];
  let before = new Int32Array(3);
  for (let changes = 0; changes <= most; changes++) {
    // The diagonal k stands at k + changes + 1, with room on both sides.
    const row = new Int32Array(2 * changes + 3);
    steps.push(row);
    for (let k = -changes; k <= changes; k += 2) {
      const last = (diagonal: number) => before[diagonal + changes] ?? 0;
      const down = k === -changes || (k !== changes && last(k - 1) < last(k + 1));
      let x = changes === 0 ? 0 : down ? last(k + 1) : last(k - 1) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
      row[k + changes + 1] = x;
      if (x >= a.length && x - k >= b.length) return steps;
    }
    before = row;
  }
  return null;
}

/** The matches of the shortest way, by going back over it. */
function traced(steps: Reached, a: number, b: number): readonly Match[] {
  const found: Match[] = [];
  let x = a;
  let y = b;
  for (let changes = steps.length - 1; changes >= 0; changes--) {
    const k = x - y;
    const at = (diagonal: number) => steps[changes - 1]?.[diagonal + changes] ?? 0;
    const down = k === -changes || (k !== changes && at(k - 1) < at(k + 1));
    const from = changes === 0 ? 0 : down ? at(k + 1) : at(k - 1) + 1;
    for (; x > from; x--, y--) found.push([x - 1, y - 1]);
    if (down) y -= 1;
    else x -= 1;
  }
  return found.reverse();
}

/**
 * The lines that two texts share, as many as there can be, in order (Myers). Where the texts differ by more than 2,000
 * lines only their common beginning and end are found, so that it ends in bounded time.
 */
export function matchLines(a: readonly string[], b: readonly string[]): readonly Match[] {
  const least = Math.min(a.length, b.length);
  let head = 0;
  while (head < least && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < least - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const middle = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)] as const;
  const steps = explored(...middle);
  const inside = steps ? traced(steps, middle[0].length, middle[1].length) : [];
  return [
    ...Array.from({ length: head }, (_, at): Match => [at, at]),
    ...inside.map(([x, y]): Match => [x + head, y + head]),
    ...Array.from({ length: tail }, (_, at): Match => [a.length - tail + at, b.length - tail + at]),
  ];
}
