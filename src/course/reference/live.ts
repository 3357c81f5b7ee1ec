import type { Scenario, TraceEvent } from '#workbench';
import { kindIndex } from '../models/kindIndex.ts';
import { models } from '../models/model.ts';
import { type VariantRun, variantRuns } from '../models/runs.ts';
import type { Live } from './entry.ts';

/** The model for a kind by its name; nothing where no model has it. */
export type LiveOf = (kind: string) => Live | undefined;

/**
 * Finds models by the kinds that `kindsOf` sees in them, among every model of the content (see `kindIndex`). `factsOf`
 * gives the facts of a kind.
 */
export function liveBy(
  kindsOf: (scenario: Scenario) => Iterable<string>,
  factsOf: (kind: string) => readonly string[],
): LiveOf {
  const index = kindIndex(models(), ({ scenario }) => kindsOf(scenario), factsOf);
  return (kind) => {
    const model = index.get(kind);
    return model && { id: model.id, title: model.scenario.title };
  };
}

/** What `kindsOf` sees in every run of a scenario, as written and in its variants. */
export function inRuns(
  kindsOf: (run: VariantRun) => Iterable<string>,
): (scenario: Scenario) => readonly string[] {
  return (scenario) => variantRuns(scenario).flatMap((run) => [...kindsOf(run)]);
}

/** The same, event by event. */
export function inEvents(
  kindsOf: (event: TraceEvent) => readonly string[],
): (scenario: Scenario) => readonly string[] {
  return inRuns(({ bench }) => bench.run.events.flatMap(kindsOf));
}

/** The texts that stand under a key anywhere in a scenario: `filter` gives the filters that it is written with. */
export function written(part: unknown, key: string): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) =>
    name === key && typeof value === 'string' ? [value] : written(value, key),
  );
}
