import { cellOf, type OutcomeTable, outcomeTable, raceSentence, summary } from '#views';
import { type Study, studying } from '#workbench';
import { scenarioVariant } from './scenarios.ts';

/** What is known about all orders of a model, for a page: worked out when the page is built. */
export interface OrdersKnown {
  readonly study: Study;
  readonly table: OutcomeTable;
  readonly summary: string;
  readonly races: readonly string[];
  readonly repairs: readonly RepairKnown[];
}

/** A repair that was made in a copy of the model and tried in every order. */
export interface RepairKnown {
  readonly title: string;
  readonly does: string;
  readonly holds: 'Guaranteed' | 'A bet on timing';
  /** How people end after it: a text for each column of the table. */
  readonly cells: readonly string[];
}

function repairsOf({ repairs }: Study, { columns }: OutcomeTable): readonly RepairKnown[] {
  return repairs.map(({ title, does, holds, exploration: { outcomes } }) => ({
    ...{ title, does },
    holds: holds === 'guaranteed' ? 'Guaranteed' : 'A bet on timing',
    cells: columns.map((column) => outcomes.map((outcome) => cellOf(outcome, column)).join(' or ')),
  }));
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
    const table = outcomeTable(exploration);
    return {
      study: value,
      table,
      summary: summary(exploration),
      races: exploration.races.map(raceSentence),
      repairs: repairsOf(value, table),
    };
  }
}
