import { type Played, type PlayedStep, playRecipe, type Recipe, readRecipe } from '#api';
import { type GridRow, rowsOf } from '#views';
import { scenarioNamed } from '../scenarios.ts';
import { type CallWords, callWords } from './called.ts';

const FILES = import.meta.glob<string>('/content/recipes/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** A step with its calls as words and what they led to in the engine. */
export interface StepWords extends PlayedStep {
  readonly words: readonly CallWords[];
  readonly rows: readonly GridRow[];
}

/** A recipe that was carried out when the site was built. */
export interface PlayedRecipe {
  /** The file's name: the page is `/recipes/ID/`. */
  readonly id: string;
  readonly recipe: Recipe;
  readonly played: Played;
  readonly token: CallWords;
  readonly steps: readonly StepWords[];
}

/** Reads and carries out one file. Throws, with line and column, when it is not right or an expectation is not kept. */
function carriedOut(path: string, text: string): PlayedRecipe {
  const { recipe, problems } = readRecipe(text);
  const file = path.slice(1);
  if (!recipe)
    throw new Error(
      problems.map(({ line, column, message }) => `${file}:${line}:${column} ${message}`).join('\n'),
    );
  const model = scenarioNamed(recipe.model);
  const played = playRecipe(recipe, model);
  const broken = played.steps.flatMap(({ step, outcome, trouble = '', checks }) => [
    ...(outcome === 'done' || outcome === 'shown' ? [] : [`${file}: step ${step.id}: ${trouble}`]),
    ...checks
      .filter(({ kept }) => !kept)
      .map(({ about, found }) => `${file}: step ${step.id}: ${about} is ${found ?? 'nothing'}.`),
  ]);
  if (broken.length > 0) throw new Error(broken.join('\n'));
  const { events } = played.sandbox;
  const rows = rowsOf(events, played.sandbox.program.start);
  const steps = played.steps.map((step): StepWords => {
    const [from, to] = step.events;
    return {
      ...step,
      words: step.calls.map(({ request, response }) => callWords(request, response)),
      rows: rows.filter(({ seq }) => seq >= from && seq < to),
    };
  });
  const id = /([^/]+)\.yaml$/.exec(path)?.[1] ?? '';
  return { id, recipe, played, token: callWords(played.token.request, played.token.response), steps };
}

let kept: readonly PlayedRecipe[] | undefined;

/** Every recipe of the content, in its order, carried out. Runs once a build; fails it when one does not do as it says. */
export function recipes(): readonly PlayedRecipe[] {
  kept ??= Object.entries(FILES)
    .map(([path, text]) => carriedOut(path, text))
    .sort((a, b) => a.recipe.order - b.recipe.order);
  return kept;
}
