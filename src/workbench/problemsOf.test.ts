import { expect, test } from 'vitest';
import type { CampaignData } from '#engine';
import { MQL, REFS } from './fixtures/mql.ts';
import { open } from './open.ts';
import { problemsOf } from './problemsOf.ts';

/** The problems of Quality score when parts of it are others. */
function problems(change: Partial<CampaignData>) {
  const programs = MQL.instance.programs.map((program) => ({
    ...program,
    campaigns: program.campaigns.map((one) => (one.name === 'Quality score' ? { ...one, ...change } : one)),
  }));
  const bench = open({ ...MQL, instance: { ...MQL.instance, programs } });
  return problemsOf(bench, REFS.quality);
}

const country = { filter: 'Person Attribute', attribute: 'Country', operator: 'is', values: ['NZ'] };
const score = { step: 'Change Score', scoreName: 'Quality Score', change: '+5' };

test('a campaign without problems has none, and so has one that does not exist', () => {
  expect(problemsOf(open(MQL), REFS.quality)).toEqual([]);
  expect(problemsOf(open(MQL), 'Lifecycle.Nobody')).toEqual([]);
});

test.each([
  [
    'a wrong value of the Default Choice',
    { ...score, change: 'lots' },
    { choice: 'default', test: false, param: 'change' },
  ],
  [
    'a missing value',
    { step: 'Change Score', change: '+5' },
    { choice: 'default', test: false, param: 'scoreName' },
  ],
  ['an empty value', { ...score, change: '' }, { choice: 'default', test: false, param: 'change' }],
  [
    'a wrong value of a choice',
    { ...score, choices: [{ if: country, scoreName: 'Quality', change: '+1' }] },
    { choice: 0, test: false, param: 'scoreName' },
  ],
  [
    'a wrong value of a test',
    { ...score, choices: [{ if: { ...country, attribute: 'Contry' }, ...score, step: undefined as never }] },
    { choice: 0, test: true, param: 'attribute', near: 'Country' },
  ],
  [
    'a missing value of a test',
    { ...score, choices: [{ if: { ...country, attribute: undefined }, ...score, step: undefined as never }] },
    { choice: 0, test: true, param: 'attribute' },
  ],
  [
    'values that do not fit the attribute of a test',
    {
      ...score,
      choices: [{ if: { ...country, attribute: 'Num Employees' }, ...score, step: undefined as never }],
    },
    { choice: 0, test: true, param: null },
  ],
  [
    'a value that does not belong there',
    { ...score, pace: 1 },
    { choice: 'default', test: false, param: 'pace' },
  ],
  ['an unknown kind of step', { step: 'Fly' }, { choice: null, test: false, param: null }],
  [
    'a step that an executable cannot have',
    { step: 'Wait', duration: '1 day' },
    { choice: null, param: null },
  ],
])('%s is placed', (_what, step, place) => {
  const found = problems({ flow: [score, JSON.parse(JSON.stringify(step))] });
  expect(found).toContainEqual(
    expect.objectContaining({ part: 'flow', step: 1, reach: 'campaign', ...place }),
  );
});

test.each([
  ['smart list', { smartList: { triggers: [{ trigger: 'Fills Out Form' }] } }],
  ['smart list', { smartList: { filters: [{ ...country, operator: 'resembles' }] } }],
  ['schedule', { schedule: { qualification: 'seldom' } }],
])('a problem of the %s is placed', (part, change) => {
  expect(problems(change)).toMatchObject([{ part, step: null, choice: null, param: null }]);
});
