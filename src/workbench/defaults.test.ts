import { expect, test } from 'vitest';
import { compile, type FlowStepData, type Scenario, STEPS } from '#engine';
import { defaultParams, defaultTest } from './defaults.ts';
import { MQL } from './fixtures/mql.ts';
import { namesOf } from './names.ts';
import { open } from './open.ts';

const { instance } = MQL;
/** The fixture with one asset of each kind that steps name. */
const RICH: Scenario = {
  ...MQL,
  instance: {
    ...instance,
    lists: ['Newsletter'],
    emails: [{ name: 'Welcome' }],
    webhooks: [{ name: 'Enrich' }],
    segmentations: [{ name: 'Size', segments: ['Small', 'Large'] }],
    revenueModels: [{ name: 'Sales model', stages: ['Known', 'Engaged'] }],
    partitions: ['EMEA'],
    owners: ['Sam Owner'],
    queues: ['Inbound'],
    crmCampaigns: [{ name: 'Trade show', statuses: ['Sent', 'Attended'] }],
    channels: [{ name: 'Webinar', statuses: ['Invited', 'Attended'] }],
    programs: [
      ...instance.programs.map((program) => ({ ...program, memberFields: ['Seat'] })),
      { name: 'Series', channel: 'Webinar', streams: ['Early'], campaigns: [] },
    ],
  },
};

/** The problems of the first campaign when its flow is another one: some campaigns are requestable, some executable. */
function problems(variant: string, flow: readonly FlowStepData[]) {
  const { scenario } = open(RICH, { variant });
  const [program, ...others] = scenario.instance.programs;
  const [first, ...rest] = program?.campaigns ?? [];
  if (!program || !first) throw new Error('The fixture has campaigns.');
  const programs = [{ ...program, campaigns: [{ ...first, flow }, ...rest] }, ...others];
  return compile({ ...scenario, instance: { ...scenario.instance, programs } }).problems;
}

const names = (variant: string) => namesOf(open(RICH, { variant }).program);

test.each([...STEPS.values()])(
  '$name gets values without a problem where the model has what it needs',
  (kind) => {
    const found = ['series', 'parallel'].map((variant) =>
      problems(variant, [{ step: kind.name, ...defaultParams(kind, names(variant), 0) }]),
    );
    expect(found).toContainEqual([]);
  },
);

test('what the model has none of is left empty, and reported', () => {
  const bare = namesOf(open(MQL, { variant: 'series' }).program);
  const kind = STEPS.get('Send Email');
  expect(kind && defaultParams(kind, bare, 0)).toEqual({ email: '' });
});

test('values that must go together do', () => {
  const kind = STEPS.get('Change Program Success');
  expect(kind && defaultParams(kind, names('series'), 0)).toEqual({ attribute: 'Success', newValue: 'True' });
});

test('a new test of a choice has no problem', () => {
  const choices = [{ if: defaultTest(names('series'), 0), doNothing: true as const }];
  expect(problems('series', [{ step: 'Wait', choices, duration: '1 day' }])).toEqual([]);
});
