/** The pairs of a longest common subsequence by the whole table of lengths: time and room for every pair of items. */
export function byTable(
  n: number,
  m: number,
  same: (a: number, b: number) => boolean,
): readonly (readonly [number, number])[] {
  const width = m + 1;
  const lengths = new Uint16Array((n + 1) * width);
  const at = (a: number, b: number): number => lengths[a * width + b] ?? 0;
  for (let a = n - 1; a >= 0; a--)
    for (let b = m - 1; b >= 0; b--)
      lengths[a * width + b] = same(a, b) ? 1 + at(a + 1, b + 1) : Math.max(at(a + 1, b), at(a, b + 1));
  const pairs: [number, number][] = [];
  for (let [a, b] = [0, 0]; a < n && b < m; )
    if (same(a, b)) pairs.push([a++, b++]);
    else if (at(a + 1, b) >= at(a, b + 1)) a++;
    else b++;
  return pairs;
}
