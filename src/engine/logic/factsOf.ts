import type { Clause } from '../events.ts';
import { NONE } from '../none.ts';

/** Some facts, and those that a clause and its parts rest on, each once. Gives the same list when it has them all. */
export function withFacts(facts: readonly string[], clause: Clause | null): readonly string[] {
  if (!clause) return facts;
  let all = facts;
  const { facts: own = NONE, parts = NONE } = clause;
  for (const fact of own) if (!all.includes(fact)) all = [...all, fact];
  for (const part of parts) all = withFacts(all, part);
  return all;
}
