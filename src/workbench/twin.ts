import { compile, type Scenario } from '#engine';
import type { Twin } from './bench.ts';
import { opened } from './opened.ts';
import { runUnder } from './policy.ts';

/** The name under which the model as opened can be compared. */
export const AS_OPENED = 'start';

/** Which models a twin can be of. */
export interface TwinSources {
  readonly base: Scenario;
  readonly start: Scenario;
}

/** The twin of that name, run under a policy; null for no twin; a text says why there is none of that name. */
export function twinOf(
  { base, start }: TwinSources,
  compare: string | null,
  policy: string,
): Twin | null | string {
  if (compare === null) return null;
  const other = compare === AS_OPENED ? { title: 'As opened', scenario: start } : opened(base, compare);
  if (typeof other === 'string') return other;
  const program = compile(other.scenario);
  return { title: other.title, program, run: runUnder(program, policy) };
}
