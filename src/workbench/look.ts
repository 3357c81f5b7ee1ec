import type { LookAction } from './action.ts';
import type { Seen } from './bench.ts';
import { moveCursor } from './cursor.ts';

/**
 * What is shown after the cursor has been moved. It needs no more than what is seen, so that a page can be stepped through
 * before the engine is there. A move that cannot be made changes nothing but `message`, which says why.
 */
export function look<B extends Seen>(bench: B, { to }: LookAction): B {
  const cursor = moveCursor(bench.run.events, bench.cursor, to);
  return typeof cursor === 'string' ? { ...bench, message: cursor } : { ...bench, cursor, message: null };
}
