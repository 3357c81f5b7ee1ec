import { type DataProblem, readData } from '#scenario';
import { OPERATIONS } from '../operations/table.ts';
import { misfits } from '../schema/check.ts';
import { wrongNames } from './names.ts';
import type { Recipe } from './recipe.ts';
import { RECIPE_SHAPE } from './shape.ts';

/** What a text holds; `recipe` is null where there are problems. */
export interface ReadRecipe {
  readonly recipe: Recipe | null;
  readonly problems: readonly DataProblem[];
}

function stepsIn(data: unknown): readonly unknown[] {
  const steps = typeof data === 'object' && data !== null && 'steps' in data ? data.steps : [];
  return Array.isArray(steps) ? steps : [];
}

/** A misfit in words for people, beginning with a capital. */
const inWords = (misfit: string): string => `${misfit.charAt(0).toUpperCase()}${misfit.slice(1)}.`;

/**
 * Reads a recipe file, YAML or JSON, and checks its shape, its operations, parameters and references. Each problem has its
 * place. Does not look for the model, and sends nothing. Never throws.
 */
export function readRecipe(text: string): ReadRecipe {
  const { data, problems, rangeOf } = readData(text);
  if (problems.length > 0) return { recipe: null, problems };
  const steps = stepsIn(data);
  const shape = misfits(RECIPE_SHAPE, data, 'the recipe').map((misfit): DataProblem => {
    const step = /\.steps\[(\d+)\]/.exec(misfit)?.[1];
    return { message: inWords(misfit), ...rangeOf(step === undefined ? data : steps[Number(step)]) };
  });
  if (shape.length > 0) return { recipe: null, problems: shape };
  const recipe = data as unknown as Recipe;
  const names = wrongNames(recipe, OPERATIONS).flatMap((all, at) =>
    all.map((message): DataProblem => ({ message, ...rangeOf(steps[at]) })),
  );
  return names.length > 0 ? { recipe: null, problems: names } : { recipe, problems: [] };
}
