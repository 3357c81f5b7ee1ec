import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ChangeData, Scenario } from '#engine';
import { parse } from './parse.ts';
import { patch } from './patch.ts';
import { variant } from './variant.ts';

const small = parse(readFileSync(new URL('./fixtures/small.yaml', import.meta.url), 'utf8'))
  .scenario as Scenario;
const FLOW = ['instance', 'programs', 'Ops', 'campaigns', 'New person', 'flow'] as const;

const flowOf = ({ instance }: Scenario) =>
  instance.programs[0]?.campaigns[0]?.flow.map(({ step, duration }) => [step, duration].join(' ').trim());

test.each<[string, ChangeData, string[]]>([
  ['sets', { at: [...FLOW, 2, 'duration'], set: '1 day' }, ['Execute Campaign', 'Wait 1 day']],
  ['sets a new key', { at: [...FLOW, 2, 'doNothing'], set: true }, ['Execute Campaign', 'Wait 2 hours']],
  [
    'inserts before',
    { at: [...FLOW, 1], insert: { step: 'Wait', duration: '1 hour' } },
    ['Wait 1 hour', 'Execute Campaign', 'Wait 2 hours'],
  ],
  [
    'appends',
    { at: [...FLOW, 3], insert: { step: 'Wait', duration: '1 hour' } },
    ['Execute Campaign', 'Wait 2 hours', 'Wait 1 hour'],
  ],
  ['removes an item', { at: [...FLOW, 1], remove: true }, ['Wait 2 hours']],
  ['removes a key', { at: [...FLOW, 2, 'duration'], remove: true }, ['Execute Campaign', 'Wait']],
])('a change %s', (_, change, flow) => {
  const before = structuredClone(small);
  const { scenario, problems, places } = patch(small, [change]);
  expect(problems).toEqual([]);
  expect(flowOf(scenario)).toEqual(flow);
  expect(places[0]?.slice(0, 6)).toEqual(['instance', 'programs', 0, 'campaigns', 0, 'flow']);
  expect(small).toEqual(before);
});

test('what is not changed is shared', () => {
  const { scenario } = patch(small, [{ at: [...FLOW, 2, 'duration'], set: '1 day' }]);
  expect(scenario.people).toBe(small.people);
  expect(scenario.instance.fields).toBe(small.instance.fields);
  const [before, after] = [small, scenario].map(({ instance }) => instance.programs[0]?.campaigns);
  expect(after?.[1]).toBe(before?.[1]);
  expect(after?.[0]?.flow[0]).toBe(before?.[0]?.flow[0]);
  expect(after?.[0]?.smartList).toBe(before?.[0]?.smartList);
});

test('a named thing is put before another by its name', () => {
  const campaign = { name: 'Last', flow: [] };
  const at = ['instance', 'programs', 'Ops', 'campaigns', 'Fit'];
  const { scenario } = patch(small, [{ at, insert: campaign }]);
  expect(scenario.instance.programs[0]?.campaigns.map(({ name }) => name)).toEqual([
    'New person',
    'Last',
    'Fit',
  ]);
});

test('each change is made on what the one before it left', () => {
  const changes = [
    { at: [...FLOW, 1], remove: true },
    { at: [...FLOW, 1, 'duration'], set: '5 days' },
  ] as const;
  expect(flowOf(patch(small, changes).scenario)).toEqual(['Wait 5 days']);
});

test.each<[ChangeData, string, string | undefined]>([
  [
    { at: ['instanc', 'fields'], remove: true },
    'There is no "instanc" in the scenario. Did you mean "instance"?',
    'instance',
  ],
  [
    { at: ['instance', 'programs', 'Opps'], remove: true },
    'There is no "Opps" in "programs". Did you mean "Ops"?',
    'Ops',
  ],
  [
    { at: ['instance', 'programs', 'Marketing'], remove: true },
    'There is no "Marketing" in "programs".',
    undefined,
  ],
  [{ at: [...FLOW, 4], insert: {} }, '"flow" has 2 items: there is no place 4.', undefined],
  [{ at: [...FLOW, 3], set: {} }, '"flow" has 2 items: there is no place 3.', undefined],
  [{ at: [...FLOW, 0], set: {} }, '"flow" has 2 items: there is no place 0.', undefined],
  [{ at: [...FLOW, 'Wait'], set: {} }, 'The items of "flow" have no names: count them from 1.', undefined],
  [{ at: ['people', 1, 'age'], remove: true }, 'There is no "age" in "1".', undefined],
  [{ at: ['people', 'Ada', 2], set: 1 }, '"Ada" is not a list: it has no place 2.', undefined],
  [{ at: ['title', 'x'], set: 1 }, '"title" is a single value: nothing is inside it.', undefined],
  [{ at: ['title'], insert: 'x' }, 'Only into a list can something be inserted.', undefined],
  [{ at: [], set: 1 }, 'A change needs a place.', undefined],
  [{ at: ['title'] }, 'A change is one of set, insert and remove, and only one.', undefined],
  [
    { at: ['title'], set: 1, remove: true },
    'A change is one of set, insert and remove, and only one.',
    undefined,
  ],
  [{ at: ['variants'], remove: true }, 'A change cannot reach "variants".', undefined],
  [{ at: ['format'], set: 2 }, 'A change cannot reach "format".', undefined],
])('%j is left out and reported', (change, message, near) => {
  const { scenario, problems, places } = patch(small, [change]);
  expect(scenario).toBe(small);
  expect(places).toEqual([null]);
  expect(problems.map((problem) => problem.message)).toEqual([message]);
  expect(problems[0]?.near).toBe(near);
  expect(problems[0]?.path[0]).toBe(0);
});

test('a key that objects inherit is no place', () => {
  const { problems } = patch(small, [{ at: ['constructor', 'name'], set: 'x' }]);
  expect(problems).toHaveLength(1);
  expect(patch(small, [{ at: ['__proto__', 'polluted'], set: true }]).problems).toHaveLength(1);
  expect({}).not.toHaveProperty('polluted');
});

test('a variant is the scenario with its changes', () => {
  const { scenario, problems } = variant(small, 'asked');
  expect(problems).toEqual([]);
  expect(scenario.instance.programs[0]?.campaigns[1]?.schedule).toEqual({ qualification: 'only once' });
  expect(variant(small, null).scenario).toBe(small);
});

test('a variant that is not there is reported with the nearest', () => {
  expect(variant(small, 'aksed').problems[0]).toMatchObject({
    message: 'There is no variant "aksed". Did you mean "asked"?',
    near: 'asked',
  });
  expect(variant(small, 'x').problems[0]?.message).toBe('There is no variant "x". There are: asked.');
  const { variants, ...bare } = small;
  expect(variants).toHaveLength(1);
  expect(variant(bare, 'x').problems[0]?.message).toBe('There is no variant "x". This scenario has none.');
});
