import type { Clause } from '../events.ts';

/** Adds the facts that a clause and its parts rest on to a list, each once. */
export function addFacts(into: string[], clause: Clause): void {
  const { facts, parts } = clause;
  facts?.forEach((fact) => {
    if (!into.includes(fact)) into.push(fact);
  });
  parts?.forEach((part) => {
    addFacts(into, part);
  });
}

/** Some facts, and those that a clause and its parts rest on, each once. */
export function withFacts(facts: readonly string[], clause: Clause | null): readonly string[] {
  if (!clause) return facts;
  const all = [...facts];
  addFacts(all, clause);
  return all;
}
