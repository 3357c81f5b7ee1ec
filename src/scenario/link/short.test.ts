import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { FlowStepData, Scenario } from '#engine';
import { parse } from '../parse.ts';
import { variant } from '../variant.ts';
import { encodeLink } from './encode.ts';
import type { Link, Squeeze } from './link.ts';

// As browsers compress: zlib at its usual level.
const squeeze: Squeeze = {
  deflate: async (bytes) => new Uint8Array(deflateRawSync(bytes)),
  inflate: async () => 'damaged',
};

function read(path: string): Scenario {
  const { scenario, problems } = parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
  expect(problems).toEqual([]);
  return scenario as Scenario;
}

const CONTENT = '../../../content/scenarios';
const LESSONS = ['mql-decision', 'creation-requests', 'form-routing'].map((id) =>
  read(`${CONTENT}/${id}.yaml`),
);
const plain = {
  variant: null,
  policy: 'lockstep',
  cursor: 'last',
  compare: null,
  view: {},
  branches: [],
} as const;

/** Characters of the whole address behind the site's name. */
async function lengthOf(link: Link): Promise<number> {
  const made = await encodeLink(link, squeeze, async () => JSON.stringify(link.base));
  return 'text' in made ? `/playground/#m=${made.text}`.length : Number.POSITIVE_INFINITY;
}

/** The scenario with another step in place of one. */
function withStep(scenario: Scenario, campaign: number, at: number, step: FlowStepData): Scenario {
  const [program, ...programs] = scenario.instance.programs;
  if (!program) throw new Error('There is no program.');
  const campaigns = program.campaigns.map((one, index) =>
    index === campaign ? { ...one, flow: one.flow.with(at, step) } : one,
  );
  return {
    ...scenario,
    instance: { ...scenario.instance, programs: [{ ...program, campaigns }, ...programs] },
  };
}

const STEPS: readonly FlowStepData[] = [
  { step: 'Request Campaign', campaign: 'Lifecycle.Behavior score' },
  { step: 'Wait', duration: '2 days', endOn: 'Mon-Fri', endAt: '09:00' },
  {
    step: 'Change Data Value',
    choices: [
      {
        if: {
          filter: 'Person Attribute',
          attribute: 'Job Title',
          operator: 'contains',
          values: ['Architect'],
        },
        attribute: 'Lifecycle Stage',
        newValue: 'Talk to {{lead.First Name}}',
      },
    ],
    attribute: 'Lifecycle Stage',
    newValue: 'Somebody else',
  },
];

test('the link of a lesson with one changed step is under 200 characters, wherever the reader stands', async () => {
  for (const base of LESSONS)
    for (const step of STEPS)
      for (const name of [null, ...(base.variants ?? []).map((one) => one.name)]) {
        const scenario = withStep(variant(base, name).scenario, 0, 0, step);
        expect(await lengthOf({ ...plain, base, variant: name, scenario })).toBeLessThan(200);
      }
  const [base = read('')] = LESSONS;
  const scenario = withStep(base, 0, 1, { step: 'Request Campaign', campaign: 'Lifecycle.Behavior score' });
  const view = { campaign: 'Lifecycle.New person', panel: 'why', person: 'Ada' };
  const order = 'order o0 s0 s0 s1 s0 s2 s1 s3 s2 s3';
  expect(
    await lengthOf({ ...plain, base, scenario, view, policy: order, cursor: 17, compare: 'start' }),
  ).toBeLessThan(200);
});

test('the link of a whole model of ten campaigns is under 2000 characters', async () => {
  const base = read('./fixtures/ten-campaigns.yaml');
  expect(base.instance.programs.flatMap(({ campaigns }) => campaigns)).toHaveLength(10);
  const made = await encodeLink({ ...plain, base, scenario: base }, squeeze);
  expect('text' in made && `/playground/#m=${made.text}`.length).toBeLessThan(2000);
});
