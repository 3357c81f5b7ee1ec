import { callerFirst } from './callerFirst.ts';
import { given } from './given.ts';
import type { Policy } from './kind.ts';
import { lockstep } from './lockstep.ts';
import { priorityQueue } from './priorityQueue.ts';
import { random } from './random.ts';
import { requestedFirst } from './requestedFirst.ts';

/** The policies that need no parameter, by name; the first is the default. */
export const POLICIES: ReadonlyMap<string, Policy> = new Map([
  ['lockstep', lockstep],
  ['caller first', callerFirst],
  ['requested first', requestedFirst],
  ['priority queue', priorityQueue],
]);

/**
 * The policy that a text names: `lockstep`, `caller first`, `requested first`, `priority queue`, `random 7` (a seed) or `order o0 s1 s2`
 * (codes of choices). Nothing for any other text.
 */
export function policyOf(text: string): Policy | undefined {
  const seed = /^random (\d{1,9})$/.exec(text)?.[1];
  if (seed !== undefined) return random(Number(seed));
  const order = /^order((?: [swolt]\d{1,6}(?::\d{1,2})?)*)$/.exec(text)?.[1];
  if (order !== undefined) return given(order.split(' ').filter((code) => code !== ''));
  return POLICIES.get(text);
}
