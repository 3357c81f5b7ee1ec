import type { Clause } from '../events.ts';
import { NONE } from '../none.ts';
import type { CompiledFilter } from '../program.ts';
import type { Sight } from './kind.ts';
import { FILTERS } from './table.ts';

/** What a filter sees. */
export function clauseOf(sight: Sight, { filter, params }: CompiledFilter): Clause | undefined {
  const kind = FILTERS.get(filter);
  const clause = kind?.holds(sight, params, (others) => clauses(sight, others));
  return clause && kind && !clause.facts ? { ...clause, facts: kind.facts } : clause;
}

/** What each filter sees, in their order. */
export function clauses(sight: Sight, filters: readonly CompiledFilter[]): readonly Clause[] {
  let found: Clause[] | undefined;
  for (const filter of filters) {
    const clause = clauseOf(sight, filter);
    if (clause && found) found.push(clause);
    else if (clause) found = [clause];
  }
  return found ?? NONE;
}
