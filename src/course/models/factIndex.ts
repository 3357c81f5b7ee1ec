import type { Scenario } from '#workbench';
import { isAbout } from './about.ts';
import { byNumber, type Showing } from './showings.ts';

/** A fact at work in a model. */
export interface Shown extends Showing {
  readonly model: string;
  readonly modelTitle: string;
}

interface Indexed {
  readonly id: string;
  readonly scenario: Scenario;
  readonly shows: readonly Showing[];
}

/**
 * Fact id to the models that show it, the most telling first: a model that names the fact before one that does not, an
 * event before a problem, the scenario as written before a variant, then the model that shows the fewest facts. A fact
 * that no model shows is not in it.
 */
export function factIndex(models: readonly Indexed[]): ReadonlyMap<string, readonly Shown[]> {
  const all = models.flatMap((model) =>
    model.shows.map((showing) => ({
      shown: { ...showing, model: model.id, modelTitle: model.scenario.title },
      rank: [
        isAbout(model.scenario, showing.fact) ? 0 : 1,
        showing.seq === null ? 1 : 0,
        showing.variant === null ? 0 : 1,
        model.shows.length,
      ],
    })),
  );
  const sorted = all.toSorted((a, b) => {
    const at = a.rank.findIndex((rank, index) => rank !== b.rank[index]);
    return at < 0 ? byNumber(a.shown.model, b.shown.model) : (a.rank[at] ?? 0) - (b.rank[at] ?? 0);
  });
  return Map.groupBy(
    sorted.map(({ shown }) => shown),
    ({ fact }) => fact,
  );
}
