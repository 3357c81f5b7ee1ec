import { expect, test } from 'vitest';
import { namesOf, STEPS } from '#engine';
import { act } from '../act.ts';
import { MQL, REFS } from '../fixtures/mql.ts';
import { open } from '../open.ts';
import { filterFields, flowForm } from './flowForm.ts';

const bench = open(MQL);
const labels = (fields: readonly { readonly label: string }[] = []) => fields.map(({ label }) => label);

test('a step has the fields of its kind, and each choice those of its test and of its action', () => {
  const [first] = flowForm(bench, REFS.quality).steps;
  expect(labels(first?.action)).toEqual(labels(STEPS.get('Change Score')?.params));
  expect(first?.choices.map(({ test }) => labels(test))).toEqual([['Attribute', 'Operator', 'Values']]);
  expect(first?.choices[0]?.action.map(({ value }) => value)).toEqual(['Quality Score', '+30']);
});

test('Do Nothing has no fields', () => {
  expect(flowForm(bench, REFS.quality).steps[1]?.action).toEqual([]);
});

test('a step that calls a campaign can be swapped for the other kind', () => {
  expect(flowForm(bench, REFS.newPerson).steps.map(({ swap }) => swap)).toEqual(
    Array.from({ length: 3 }, () => 'Request Campaign'),
  );
  expect(flowForm(bench, REFS.quality).steps.map(({ swap }) => swap)).toEqual([null, null]);
  const swapped = act(bench, { type: 'swap call', campaign: REFS.newPerson, at: 0 });
  expect(flowForm(swapped, REFS.newPerson).steps[0]?.swap).toBe('Execute Campaign');
});

test('a kind with many parameters shows those that are needed or there', () => {
  const crowded = [...STEPS.values()].find(({ params }) => params.filter((one) => one.optional).length > 4);
  if (!crowded) throw new Error('No kind has that many.');
  const added = act(bench, { type: 'add step', campaign: REFS.quality, at: 2, step: crowded.name });
  const shown = flowForm(added, REFS.quality).steps[2]?.action ?? [];
  expect(shown.length).toBeLessThan(crowded.params.length);
  const left = crowded.params.find(({ name }) => !shown.some((one) => one.name === name));
  const given = act(added, {
    ...{ type: 'set param', campaign: REFS.quality, at: 2, choice: 'default' },
    ...{ param: left?.name ?? '', value: 'x' },
  });
  expect(flowForm(given, REFS.quality).steps[2]?.action.map(({ name }) => name)).toContain(left?.name);
});

test('problems stand at their step', () => {
  const wrong = act(bench, {
    ...{ type: 'set param', campaign: REFS.quality, at: 0, choice: 'default' },
    ...{ param: 'change', value: 'lots' },
  });
  const { steps, problems } = flowForm(wrong, REFS.quality);
  expect(steps.map((step) => step.problems.length)).toEqual([1, 0]);
  expect(problems).toEqual([]);
});

test('every kind of step can be added', () => {
  expect(flowForm(bench, REFS.quality).kinds).toEqual([...STEPS.keys()]);
});

test('a campaign that is not there has no steps', () => {
  expect(flowForm(bench, 'Lifecycle.Nobody').steps).toEqual([]);
});

test('operators of a filter fit the field that it names', () => {
  const filter = {
    filter: 'Person Attribute',
    attribute: 'Num Employees',
    operator: 'at least',
    values: [5],
  };
  expect(filterFields(filter, namesOf(bench.program)).map(({ holds }) => holds)).toEqual(
    Array.from({ length: 3 }, () => 'integer'),
  );
});
