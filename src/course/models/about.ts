import type { Scenario } from '#workbench';

const ID = String.raw`\d+\.\d+[a-z]?`;
const LIST = new RegExp(String.raw`\bfacts?\s+(${ID}(?:(?:,\s*|,?\s+and\s+)${ID})*)`, 'gi');

/**
 * The facts that a scenario says it is about, each once: those that its summary names after the word "Fact" or "Facts",
 * and the one whose number begins its id (`2-2-two-executes`). Does not know whether the ledger has them.
 */
export function aboutFacts({ id, summary = '' }: Scenario): readonly string[] {
  const named = [...summary.matchAll(LIST)].flatMap(([, list]) => list?.match(new RegExp(ID, 'g')) ?? []);
  const [, section, number] = /^(\d+)-(\d+[a-z]?)-/.exec(id) ?? [];
  return [...new Set(section === undefined ? named : [`${section}.${number}`, ...named])];
}

/** Whether a scenario says that it is about a fact. */
export function isAbout(scenario: Scenario, fact: string): boolean {
  return aboutFacts(scenario).includes(fact);
}
