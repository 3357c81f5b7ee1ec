import { expect, test } from 'vitest';
import { readRecipe } from './read.ts';

const recipe = (...steps: readonly string[]) =>
  `format: 1\ntitle: T\nwhy: W\norder: 1\nmodel: m\nsteps:\n${steps.map((one) => `  - { ${one} }\n`).join('')}`;

const FIND = 'id: find, title: Find, operation: getSmartCampaignByName, with: { name: Stamp }';
const clone = (more: string) => `id: clone, title: Clone, operation: cloneSmartCampaign, ${more}`;

test('what is right is read', () => {
  const { recipe: found, problems } = readRecipe(
    recipe(FIND, clone('with: { id: "{{find.result.0.id}}", name: "{{my.X}}" }')),
  );
  expect(problems).toEqual([]);
  expect(found?.steps.map(({ id }) => id)).toEqual(['find', 'clone']);
});

test.each([
  ['no recipe at all', '- 1', 1, 'The recipe is no object.'],
  ['a key that is none', recipe(`${FIND}, nots: x`), 7, 'The recipe.steps[0] has nots besides.'],
  ['no steps', recipe().replace('steps:\n', 'steps: []\n'), 1, 'The recipe.steps has 0 items.'],
  [
    'an operation that is none',
    recipe('id: a, title: A, operation: triggerCampain'),
    7,
    'There is no operation "triggerCampain". Did you mean "triggerCampaign"?',
  ],
  [
    'a parameter that is none',
    recipe(FIND, clone('with: { id: 1, isExecutible: true }')),
    8,
    'Clone Smart Campaign has no parameter "isExecutible". Did you mean "isExecutable"?',
  ],
  [
    'no id in the address',
    recipe(clone('with: { name: A }')),
    7,
    'Clone Smart Campaign needs "id": it stands in its address.',
  ],
  [
    'a reference to a later step',
    recipe(clone('with: { id: "{{find.result.0.id}}" }'), FIND),
    7,
    '"{{find.result.0.id}}" refers to no step before this one.',
  ],
  [
    'a reference to itself',
    recipe(clone('with: { id: "{{clone.result.0.id}}" }')),
    7,
    '"{{clone.result.0.id}}" refers to no step before this one.',
  ],
  ['two steps of one name', recipe(FIND, FIND), 8, 'There are two steps "find".'],
  [
    'the name of a token',
    recipe(FIND.replace('id: find', 'id: my')),
    7,
    '"my" cannot be the name of a step: {{my...}} means something else.',
  ],
  [
    'a body where none is read',
    recipe(`${FIND}, body: {}`),
    7,
    'Get Smart Campaign by Name takes no JSON body.',
  ],
  [
    'no body where one is needed',
    recipe('id: a, title: A, operation: triggerCampaign, with: { campaignId: 1 }'),
    7,
    'Request Campaign needs a body.',
  ],
  [
    'an expectation of nothing',
    recipe(`${FIND}, expect: [ { is: 1 } ]`),
    7,
    'An expectation is about one of answer, campaign, token, person, member.',
  ],
  [
    'an expectation that lacks its field',
    recipe(`${FIND}, expect: [ { person: Ada, is: 1 } ]`),
    7,
    'An expectation about a person needs "has".',
  ],
  ['what is no YAML', 'a: [', 1, 'There is no "]" to close what is opened before this.'],
])('%s', (_what, text, line, message) => {
  const { recipe: found, problems } = readRecipe(text);
  expect(found).toBe(null);
  expect(problems.map((one) => [one.line, one.message])).toContainEqual([line, message]);
});
