function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

const LONGEST = 80;

/**
 * The right word nearest to a wrong one, for "did you mean". Ignores case. Gives nothing when every word is further
 * than a third of the wrong word's length away, or when the wrong word is longer than 80 characters.
 */
export function nearest(wrong: string, right: Iterable<string>): string | undefined {
  if (wrong.length > LONGEST) return undefined;
  const low = wrong.toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.floor(wrong.length / 3)) + 1;
  for (const word of right) {
    if (Math.abs(word.length - wrong.length) >= least) continue;
    const far = distance(low, word.toLowerCase());
    if (far < least) {
      least = far;
      best = word;
    }
  }
  return best;
}
