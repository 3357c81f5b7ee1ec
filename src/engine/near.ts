/** How many letters to put in, take out, change, or swap with their neighbor to get from one word to the other. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (before[j - 2] ?? 0) + 1 : change;
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    before = row;
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
