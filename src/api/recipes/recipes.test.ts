import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from '#scenario';
import { oddities } from '../fixtures/oddities.ts';
import { OPERATIONS } from '../operations/table.ts';
import { type Played, playRecipe } from './play.ts';
import { readRecipe } from './read.ts';
import type { Recipe } from './recipe.ts';

const CONTENT = fileURLToPath(new URL('../../../content/', import.meta.url));
const names = readdirSync(`${CONTENT}recipes/`).filter((name) => name.endsWith('.yaml'));

function recipeIn(name: string): Recipe {
  const { recipe, problems } = readRecipe(readFileSync(`${CONTENT}recipes/${name}`, 'utf8'));
  if (!recipe) throw new Error(problems.map(({ line, message }) => `${name}:${line} ${message}`).join('\n'));
  return recipe;
}

function played(recipe: Recipe): Played {
  const { scenario } = parse(readFileSync(`${CONTENT}scenarios/${recipe.model}.yaml`, 'utf8'));
  if (!scenario) throw new Error(`${recipe.model} cannot be read`);
  return playRecipe(recipe, scenario);
}

describe.each(names)('the recipe %s', (name) => {
  const recipe = recipeIn(name);
  const { steps, well } = played(recipe);

  test('is carried out as it says, and every expectation is kept', () => {
    const odd = steps.flatMap(({ step, outcome, trouble, checks }) => [
      ...(outcome === 'done' || outcome === 'shown' ? [] : [`${step.id}: ${outcome}, ${trouble}`]),
      ...checks.filter(({ kept }) => !kept).map(({ about, found }) => `${step.id}: ${about} is ${found}`),
    ]);
    expect(odd).toEqual([]);
    expect(well).toBe(true);
    expect(steps.flatMap(({ checks }) => checks).length).toBeGreaterThan(2);
  });

  test('is answered as the schemas say', () => {
    for (const { operation, calls } of steps)
      for (const { request, response } of calls)
        expect(oddities(request.target, operation, response), operation.id).toEqual([]);
  });
});

test('the recipes have places of their own, and use most groups of operations', () => {
  const recipes = names.map(recipeIn);
  expect(new Set(recipes.map(({ order }) => order)).size).toBe(recipes.length);
  const used = new Set(recipes.flatMap(({ steps }) => steps.map(({ operation }) => operation)));
  const groups = new Set(OPERATIONS.filter(({ id }) => used.has(id)).map(({ group }) => group));
  expect(groups.size).toBeGreaterThan(6);
});
