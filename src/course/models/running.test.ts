import { expect, test } from 'vitest';
import type { Scenario } from '#workbench';
import { scenarioNamed } from '../scenarios.ts';
import { stepIndex } from './running.ts';

const base = scenarioNamed('mql-decision');
const [program] = base.instance.programs;
if (!program) throw new Error('The model has a program.');
const score = { step: 'Change Score', scoreName: 'Quality Score', change: '+1' };
const wait = { step: 'Wait', duration: '1 day' };

function model(id: string, flow: readonly (typeof score | typeof wait)[], summary?: string) {
  const campaign = {
    name: 'C',
    smartList: { triggers: [{ trigger: 'Person is Created' }] },
    flow,
  };
  const { variants: _variants, claims: _claims, summary: _summary, ...rest } = base;
  const instance = { ...base.instance, programs: [{ ...program, name: 'P', campaigns: [campaign] }] };
  return { id, scenario: { ...rest, id, instance, ...(summary ? { summary } : {}) } as Scenario };
}

test('a kind of step is shown by the model that takes the fewest others', () => {
  const index = stepIndex([model('both', [score, wait]), model('one', [wait])], () => []);
  expect(index.get('Wait')?.id).toBe('one');
  expect(index.get('Change Score')?.id).toBe('both');
  expect(index.has('Send Email')).toBe(false);
});

test('a model that is about a fact of the step comes before a smaller one', () => {
  const about = model('about', [score, wait], 'What a wait does. Fact 6.22.');
  const index = stepIndex([model('small', [wait]), about], (kind) => (kind === 'Wait' ? ['6.22'] : []));
  expect(index.get('Wait')?.id).toBe('about');
});
