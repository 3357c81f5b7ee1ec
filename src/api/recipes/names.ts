import { nearest } from '#engine';
import type { Operation } from '../operations/kind.ts';
import type { Expectation, Recipe, RecipeStep } from './recipe.ts';
import { isTokenWord, type Reference, referencesOf } from './template.ts';

const near = (word: string, words: readonly string[]): string => {
  const found = nearest(word, words);
  return found === undefined ? '' : ` Did you mean "${found}"?`;
};

/** References that lead to no step before, which `known` lists. */
function lost(references: readonly Reference[], known: readonly string[]): readonly string[] {
  return references
    .filter(({ step }) => step !== 'each' && !known.includes(step))
    .map(({ name, step }) => `"{{${name}}}" refers to no step before this one.${near(step, known)}`);
}

function inputs(
  step: RecipeStep,
  { params, takes, body, bodyOptional, title }: Operation,
): readonly string[] {
  const names = params.map(({ name }) => name);
  const given = { ...step.with, ...step.again?.with };
  const odd = Object.keys(given)
    .filter((name) => !names.includes(name))
    .map((name) => `${title} has no parameter "${name}".${near(name, names)}`);
  const needed = params
    .filter((one) => one.in === 'path' && !Object.hasOwn(given, one.name))
    .map(({ name }) => `${title} needs "${name}": it stands in its address.`);
  const extra = step.body !== undefined && takes !== 'json' ? [`${title} takes no JSON body.`] : [];
  const lacks = takes === 'json' && body && !bodyOptional && step.body === undefined;
  return [...odd, ...needed, ...extra, ...(lacks ? [`${title} needs a body.`] : [])];
}

const SUBJECTS = ['answer', 'campaign', 'token', 'person', 'member'] as const;

function expectation(one: Expectation): readonly string[] {
  const about = SUBJECTS.filter((name) => one[name] !== undefined);
  if (about.length !== 1) return [`An expectation is about one of ${SUBJECTS.join(', ')}.`];
  const needs = about[0] !== 'answer' && about[0] !== 'token';
  if (needs !== (one.has !== undefined))
    return [needs ? `An expectation about a ${about[0]} needs "has".` : '"has" is for campaigns and people.'];
  return [];
}

/** What is wrong with one step, `known` being the steps before it. */
function ofStep(
  step: RecipeStep,
  known: readonly string[],
  operations: readonly Operation[],
): readonly string[] {
  const ids = operations.map(({ id }) => id);
  const operation = operations.find(({ id }) => id === step.operation);
  const twice = known.includes(step.id) ? [`There are two steps "${step.id}".`] : [];
  const taken =
    step.id === 'each' || isTokenWord(step.id)
      ? [`"${step.id}" cannot be the name of a step: {{${step.id}...}} means something else.`]
      : [];
  return [
    ...twice,
    ...taken,
    ...(operation
      ? inputs(step, operation)
      : [`There is no operation "${step.operation}".${near(step.operation, ids)}`]),
    ...lost(referencesOf({ ...step.with, body: step.body ?? null }), known),
    ...lost(referencesOf({ ...step.again?.with }), [...known, step.id]),
    ...(step.expect ?? []).flatMap(expectation),
  ];
}

/** What is wrong with the names in a recipe: operations, parameters, references; a list for each step. */
export function wrongNames(
  { steps }: Recipe,
  operations: readonly Operation[],
): readonly (readonly string[])[] {
  const ids = steps.map(({ id }) => id);
  return steps.map((step, at) => ofStep(step, ids.slice(0, at), operations));
}
