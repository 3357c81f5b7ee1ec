import { type OutcomeTable, outcomeTable, raceSentence, summary } from '#views';
import { type Study, studying } from '#workbench';
import { scenarioVariant } from './scenarios.ts';

/** What is known about all orders of a model, for a page: worked out when the page is built. */
export interface OrdersKnown {
  readonly study: Study;
  readonly table: OutcomeTable;
  readonly summary: string;
  readonly races: readonly string[];
}

/** Explores a model of a page. Fails the build when the budget does not suffice: a page says nothing by halves. */
export function ordersOf(scenario: string, variant?: string): OrdersKnown {
  const model = scenarioVariant(scenario, variant);
  const work = studying(model, model);
  for (;;) {
    const { done, value } = work.next();
    if (!done) continue;
    const { exploration } = value;
    if (!exploration.complete) throw new Error(`The orders of ${scenario} are too many for a page.`);
    return {
      study: value,
      table: outcomeTable(exploration),
      summary: summary(exploration),
      races: exploration.races.map(raceSentence),
    };
  }
}
