import type { Bench } from './bench.ts';

const PASSING: ReadonlySet<string> = new Set(['cursor', 'message'] satisfies (keyof Bench)[]);

/**
 * Whether two benches differ at most in where the cursor stands and in what the last action had to say: what shows the
 * model then shows the same. Looks at no more than whether the parts are the same objects.
 */
export function sameButCursor(a: Bench, b: Bench): boolean {
  if (a === b) return true;
  const keys = Object.keys(a) as (keyof Bench)[];
  return keys.every((key) => PASSING.has(key) || a[key] === b[key]);
}
