import type { Clause } from '../events.ts';
import { NONE } from '../none.ts';

/** Adds the facts that a clause and its parts rest on to a list, each once. */
export function addFacts(into: string[], { facts = NONE, parts = NONE }: Clause): void {
  for (const fact of facts) if (!into.includes(fact)) into.push(fact);
  for (const part of parts) addFacts(into, part);
}

/** Some facts, and those that a clause and its parts rest on, each once. */
export function withFacts(facts: readonly string[], clause: Clause | null): readonly string[] {
  if (!clause) return facts;
  const all = [...facts];
  addFacts(all, clause);
  return all;
}
