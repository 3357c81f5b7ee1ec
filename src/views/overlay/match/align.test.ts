import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align, byEdits, type Same } from './align.ts';

const letters = fc.array(fc.nat({ max: 3 }), { maxLength: 12 });

/** The length of a longest common subsequence, by the table that everybody knows. */
function longest(n: number, m: number, same: Same): number {
  const rows = Array.from({ length: n + 1 }, () => new Array<number>(m + 1).fill(0));
  for (let a = n - 1; a >= 0; a--)
    for (let b = m - 1; b >= 0; b--) {
      const [here, below] = [rows[a] ?? [], rows[a + 1] ?? []];
      here[b] = same(a, b) ? 1 + (below[b + 1] ?? 0) : Math.max(below[b] ?? 0, here[b + 1] ?? 0);
    }
  return rows[0]?.[0] ?? 0;
}

function expectInOrder(pairs: readonly (readonly [number, number])[]): void {
  for (const [at, [a, b]] of pairs.entries()) {
    const [before, beforeB] = pairs[at - 1] ?? [-1, -1];
    expect(a > before && b > beforeB).toBe(true);
  }
}

describe.each([
  ['of short lists', align],
  [
    'of long lists',
    (n: number, m: number, same: Same) => ({ pairs: byEdits(n, m, same, n + m).pairs, complete: true }),
  ],
])('an alignment %s', (_, by) => {
  test('has as many pairs as any, in order, of what is alike', () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        const same = (i: number, j: number) => a[i] === b[j];
        const { pairs, complete } = by(a.length, b.length, same);
        expect(complete).toBe(true);
        expect(pairs.every(([i, j]) => same(i, j))).toBe(true);
        expectInOrder(pairs);
        expect(pairs).toHaveLength(longest(a.length, b.length, same));
      }),
      { numRuns: 500 },
    );
  });

  test('is right where likeness is not transitive, too', () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        const same = (i: number, j: number) => Math.abs((a[i] ?? 0) - (b[j] ?? 0)) <= 1;
        const { pairs } = by(a.length, b.length, same);
        expect(pairs.every(([i, j]) => same(i, j))).toBe(true);
        expectInOrder(pairs);
        expect(pairs).toHaveLength(longest(a.length, b.length, same));
      }),
      { numRuns: 500 },
    );
  });

  test('of nothing is nothing', () => {
    expect(by(0, 0, () => true)).toEqual({ pairs: [], complete: true });
    expect(by(0, 3, () => true)).toEqual({ pairs: [], complete: true });
    expect(by(3, 0, () => true)).toEqual({ pairs: [], complete: true });
  });
});

describe('an alignment', () => {
  test('of long lists that differ in a few places looks at little', () => {
    let looks = 0;
    const same = (a: number, b: number) => {
      looks++;
      return a === (b < 500 ? b : b + 1);
    };
    expect(align(20_000, 19_999, same).pairs).toHaveLength(19_999);
    expect(looks).toBeLessThan(100_000);
  });

  test('of a long list and a short one is found whole', () => {
    const made = align(20_000, 50, (a, b) => a === b * 400);
    expect([made.pairs.length, made.complete]).toEqual([50, true]);
  });

  test('of long lists that have little in common goes stretch by stretch, and says so', () => {
    const same = (a: number, b: number) => a % 10 < 5 && a === b;
    const made = align(3000, 3000, same, 20);
    expect(made.complete).toBe(false);
    expectInOrder(made.pairs);
    expect(made.pairs.length).toBeGreaterThan(0);
    expect(made.pairs.every(([a, b]) => same(a, b))).toBe(true);
  });
});
