import { isAbout } from './about.ts';
import type { Model } from './model.ts';
import { variantRuns } from './runs.ts';

type Ran = Pick<Model, 'id' | 'scenario'>;

/** The kinds of step that a model's runs take, of the scenario as written and of its variants. */
function kindsOf({ scenario }: Ran): ReadonlySet<string> {
  const events = variantRuns(scenario).flatMap(({ bench }) => bench.run.events);
  return new Set(events.flatMap((event) => (event.type === 'step' ? event.step : [])));
}

/**
 * Each kind of step to the model that shows it best: a model that is about one of its facts, then one that takes the
 * fewest other kinds of step. `factsOf` gives the facts of a kind. A kind that no run takes is not in it.
 */
export function stepIndex<M extends Ran>(
  models: readonly M[],
  factsOf: (kind: string) => readonly string[],
): ReadonlyMap<string, M> {
  const all = models.flatMap((model) => {
    const kinds = kindsOf(model);
    return [...kinds].map((kind) => {
      const about = factsOf(kind).some((fact) => isAbout(model.scenario, fact));
      return { kind, model, rank: (about ? 0 : 1000) + kinds.size };
    });
  });
  const sorted = all.toSorted((a, b) => b.rank - a.rank);
  return new Map(sorted.map(({ kind, model }) => [kind, model]));
}
