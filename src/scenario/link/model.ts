import type { Plain, Problem, Scenario } from '#engine';
import { checkShape } from '../check.ts';
import { FILE_LIMITS } from '../limits.ts';
import { variant } from '../variant.ts';

/** A scenario, or why some data is none. */
export type Model = { readonly scenario: Scenario } | { readonly problems: readonly Problem[] };

/**
 * Plain data that came from outside as a scenario, if it has the shape of one, by the check that a file goes through.
 * Names that mean nothing are no reason to refuse it: a model in the midst of an edit has them, compiles and runs without
 * those parts. Its variants are not looked at: those of an edited model need not fit it any more. Never throws.
 */
export function checkModel(data: Plain): Model {
  const shape = checkShape(data);
  return 'wrong' in shape ? refusal(shape.wrong.map(({ problem }) => problem)) : shape;
}

/** The same, and every variant of it must have the shape of a scenario too: any of them may be opened. */
export function checkBase(data: Plain): Model {
  const model = checkModel(data);
  if ('problems' in model) return model;
  const problems = (model.scenario.variants ?? []).flatMap(({ name }) => {
    const patched = checkModel(variant(model.scenario, name).scenario as unknown as Plain);
    return 'problems' in patched ? patched.problems : [];
  });
  return problems.length > 0 ? refusal(problems) : model;
}

const refusal = (problems: readonly Problem[]) => ({ problems: problems.slice(0, FILE_LIMITS.problems) });
