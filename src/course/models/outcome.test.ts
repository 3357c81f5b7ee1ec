import { expect, test } from 'vitest';
import { patch } from '#scenario';
import { open } from '#workbench';
import { scenarioNamed, scenarioVariant } from '../scenarios.ts';
import { differences } from './outcome.ts';

const MQL = scenarioNamed('mql-decision');
const bench = (variant?: string, policy = 'lockstep') =>
  open(MQL, { policy, ...(variant ? { variant } : {}) });

test('the same run twice does not differ', () => {
  expect(differences([bench(), bench()])).toEqual([]);
  expect(differences([bench()])).toEqual([]);
});

test('fields that end differently, a value for each run', () => {
  expect(differences([bench('series'), bench('parallel'), bench('series')])).toContainEqual({
    person: 'Ada',
    what: 'Lifecycle Stage',
    values: ['MQL', 'Not a fit', 'MQL'],
  });
});

test('activities that are logged in one run alone', () => {
  const rows = differences([bench('series'), bench('parallel')]);
  expect(rows).toContainEqual({ person: 'Ada', what: 'Log: Execute Campaign', values: ['3 times', 'never'] });
  expect(rows).toContainEqual({ person: 'Ada', what: 'Log: Request Campaign', values: ['never', '3 times'] });
});

test('a person and a flow that only one of the runs has', () => {
  const nobody = open({ ...MQL, script: [] });
  expect(differences([nobody, bench()])).toEqual(
    expect.arrayContaining([
      { person: 'Ada', what: 'In the database', values: ['no', 'yes'] },
      { person: 'Ada', what: 'Lifecycle.MQL decision runs to its end', values: ['never', '1 time'] },
    ]),
  );
});

test('runs that end the same, where they part', () => {
  const before = { ...MQL, script: [{ event: 'Person is Created', person: 'Ada' }] };
  const after = { ...MQL, script: [{ event: 'Person is Created', person: 'Ada', at: '1 hour' }] };
  expect(differences([open(before), open(before)])).toEqual([]);
  expect(differences([open(before), open(after)])).toMatchObject([
    {
      person: '',
      what: 'The first event that differs',
      values: [expect.stringMatching(/^Ada: /), expect.stringMatching(/^Ada: /)],
    },
  ]);
});

test('a run that is stopped', () => {
  const insert = { step: 'Request Campaign', campaign: 'Lifecycle.MQL decision' };
  const at = ['instance', 'programs', 'Lifecycle', 'campaigns', 'MQL decision', 'flow', 1];
  const circle = open(patch(scenarioVariant('mql-decision', 'parallel'), [{ at, insert }]).scenario);
  expect(circle.run.status).toBe('stopped');
  const ofTheRun = differences([bench(), circle]).filter(({ person }) => person === '');
  expect(ofTheRun).toEqual([{ person: '', what: 'The run', values: ['ends', 'is stopped'] }]);
});
