import { expect, test } from 'vitest';
import { ids, model } from '../fixtures/model.ts';
import { playRecipe } from './play.ts';
import type { Recipe, RecipeStep } from './recipe.ts';

const recipe = (...steps: readonly RecipeStep[]): Recipe => {
  return { format: 1, title: 'T', why: 'W', order: 1, model: 'sandbox', steps };
};

const find: RecipeStep = {
  id: 'find',
  title: 'Find',
  operation: 'getSmartCampaignByName',
  with: { name: 'Everybody' },
};
const remove: RecipeStep = {
  id: 'remove',
  title: 'Delete',
  operation: 'deleteSmartCampaign',
  with: { id: '{{find.result.0.id}}' },
};

test('what feeds a step is named with its value, and what a step changed is marked', () => {
  const { steps, well } = playRecipe(recipe(find, remove), model);
  expect(well).toBe(true);
  expect(steps[0]?.outputs).toEqual([
    { name: 'find.result.0.id', value: String(ids.everybody), usedBy: ['remove'] },
  ]);
  expect(steps[1]?.calls[0]?.request).toMatchObject({
    method: 'POST',
    target: `/rest/asset/v1/smartCampaign/${ids.everybody}/delete.json`,
    headers: { authorization: 'Bearer 00000000-0000-4000-8000-000000000001:int' },
  });
  const fates = steps.map(({ tables }) => tables.find(({ id }) => id === 'campaigns')?.changed);
  expect(fates).toEqual([0, 1]);
});

test('an error is shown at its step, and the steps behind it are not sent', () => {
  const { steps, well, sandbox } = playRecipe(recipe(find, remove, { ...remove, id: 'again' }, find), model);
  expect(well).toBe(false);
  expect(steps.map(({ outcome }) => outcome)).toEqual(['done', 'done', 'failed', 'not sent']);
  expect(steps[2]?.trouble).toMatch(/^702 /);
  expect(steps[3]?.calls).toEqual([]);
  expect(sandbox.world.campaigns.filter(({ deleted }) => deleted)).toHaveLength(1);
});

test('an error that is meant does not end the chain; another one in its place does', () => {
  const meant = { ...remove, id: 'again', fails: '702' };
  expect(playRecipe(recipe(find, remove, meant, find), model).steps.map(({ outcome }) => outcome)).toEqual([
    'done',
    'done',
    'shown',
    'done',
  ]);
  const { steps } = playRecipe(recipe(find, { ...meant, id: 'remove' }), model);
  expect(steps.map(({ outcome, trouble }) => [outcome, trouble])).toEqual([
    ['done', undefined],
    ['failed', undefined],
  ]);
});

test('a reference that leads to nothing is not sent', () => {
  const { steps } = playRecipe(recipe({ ...find, with: { name: 'None' } }, remove), model);
  expect(steps.map(({ outcome, trouble, calls }) => [outcome, trouble, calls.length])).toEqual([
    ['done', undefined, 1],
    ['not sent', '{{find.result.0.id}} leads to nothing.', 0],
  ]);
});

test('a step is sent again with what its own answer gives, and not for ever', () => {
  const since: RecipeStep = {
    id: 'since',
    title: 'Since',
    operation: 'getActivitiesPagingToken',
    with: { sinceDatetime: '2026-03-02T09:00:00Z' },
  };
  const request: RecipeStep = {
    id: 'request',
    title: 'Request',
    operation: 'triggerCampaign',
    with: { campaignId: ids.invite },
    body: { input: { leads: [{ id: ids.ada }] } },
  };
  const read: RecipeStep = {
    id: 'read',
    title: 'Read',
    operation: 'getLeadActivities',
    with: { nextPageToken: '{{since.nextPageToken}}', activityTypeIds: [13], batchSize: 2 },
    again: { while: 'moreResult', with: { nextPageToken: '{{read.nextPageToken}}' } },
  };
  const found = playRecipe(recipe(since, request, read), model).steps[2];
  const sizes = found?.calls.map(({ response }) => JSON.parse(response.body).result?.length ?? 0);
  expect(sizes).toEqual([2, 1]);
  const forever = { ...read, again: { while: 'success' } };
  const last = playRecipe(recipe(since, request, forever), model).steps[2];
  expect([last?.outcome, last?.calls.length]).toEqual(['failed', 20]);
});

test('an expectation that is not kept says what is there', () => {
  const expecting = [
    { answer: 'result.0.name', is: 'Everybody' },
    { answer: 'result.0.nope', is: null },
    { campaign: 'Shared.Stamp', has: 'kind', is: 'batch' },
    { token: 'Event: {{my.Message}}', is: 'stored' },
    { person: 'Ada', has: 'Country', is: 'Italy' },
    { member: 'Ada', has: 'List: Customers', is: '' },
    { member: 'Ben', has: 'List: Customers', is: null },
  ];
  const { steps, well } = playRecipe(recipe({ ...find, expect: expecting }), model);
  expect(well).toBe(false);
  expect(steps[0]?.checks.filter(({ kept }) => !kept).map(({ about, found }) => [about, found])).toEqual([
    ['Shared.Stamp, kind', 'executable'],
    ['Ada, Country', 'Austria'],
  ]);
});

test('the same recipe gives the same bytes', () => {
  const bytes = () => JSON.stringify(playRecipe(recipe(find, remove), model).steps);
  expect(bytes()).toBe(bytes());
});
