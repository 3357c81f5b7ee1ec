import { kindIndex, type Ran } from './kindIndex.ts';
import { variantRuns } from './runs.ts';

/** The kinds of step that a model's runs take, of the scenario as written and of its variants. */
function kindsOf({ scenario }: Ran): readonly string[] {
  const events = variantRuns(scenario).flatMap(({ bench }) => bench.run.events);
  return events.flatMap((event) => (event.type === 'step' ? event.step : []));
}

/** Each kind of step to the model that shows it best (see `kindIndex`). A kind that no run takes is not in it. */
export function stepIndex<M extends Ran>(
  models: readonly M[],
  factsOf: (kind: string) => readonly string[],
): ReadonlyMap<string, M> {
  return kindIndex(models, kindsOf, factsOf);
}
