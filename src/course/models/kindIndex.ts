import { isAbout } from './about.ts';
import type { Model } from './model.ts';

/** What of a model it takes to rank it. */
export type Ran = Pick<Model, 'id' | 'scenario'>;

/**
 * Each kind (of step, of trigger and so on) to the model that shows it best: a model that is about one of its facts, then
 * one that has the fewest other kinds. `kindsOf` gives the kinds that a model has, `factsOf` the facts of a kind. A kind
 * that no model has is not in it.
 */
export function kindIndex<M extends Ran>(
  models: readonly M[],
  kindsOf: (model: M) => Iterable<string>,
  factsOf: (kind: string) => readonly string[],
): ReadonlyMap<string, M> {
  const all = models.flatMap((model) => {
    const kinds = new Set(kindsOf(model));
    return [...kinds].map((kind) => {
      const about = factsOf(kind).some((fact) => isAbout(model.scenario, fact));
      return { kind, model, rank: (about ? 0 : 1000) + kinds.size };
    });
  });
  const sorted = all.toSorted((a, b) => b.rank - a.rank);
  return new Map(sorted.map(({ kind, model }) => [kind, model]));
}
