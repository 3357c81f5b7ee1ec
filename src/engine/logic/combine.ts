import type { Clause } from '../events.ts';
import type { Logic, Rule } from './logic.ts';

function ofRule(rule: Rule, clauses: readonly Clause[]): Clause {
  if ('filter' in rule) return clauses[rule.filter] ?? { text: `filter ${rule.filter + 1}`, holds: false };
  const parts = rule.parts.map((part) => ofRule(part, clauses));
  const holds = rule.how === 'and' ? parts.every((part) => part.holds) : parts.some((part) => part.holds);
  return { text: rule.how === 'and' ? 'all of these' : 'any of these', holds, parts };
}

/** The filters' clauses as one, by the smart list's logic; null for no filters, which everybody passes (fact 1.16). */
export function combine(logic: Logic, clauses: readonly Clause[]): Clause | null {
  if (clauses.length === 0) return null;
  if (logic.type === 'advanced')
    return { ...ofRule(logic.rule, clauses), text: `filters ${logic.text}`, facts: ['7.3'] };
  if (logic.type === 'any')
    return { text: 'any filter', holds: clauses.some(({ holds }) => holds), parts: clauses };
  return { text: 'all filters', holds: clauses.every(({ holds }) => holds), parts: clauses };
}
