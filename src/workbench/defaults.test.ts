import { expect, test } from 'vitest';
import { compile, type FlowStepData, STEPS } from '#engine';
import { defaultParams, defaultTest } from './defaults.ts';
import { MQL } from './fixtures/mql.ts';
import { namesOf } from './names.ts';
import { open } from './open.ts';

/** The problems of the first campaign when its flow is another one: some campaigns are requestable, some executable. */
function problems(variant: string, flow: readonly FlowStepData[]) {
  const { scenario } = open(MQL, { variant });
  const [program] = scenario.instance.programs;
  const [first, ...rest] = program?.campaigns ?? [];
  if (!program || !first) throw new Error('The fixture has campaigns.');
  const programs = [{ ...program, campaigns: [{ ...first, flow }, ...rest] }];
  return compile({ ...scenario, instance: { ...scenario.instance, programs } }).problems;
}

const names = (variant: string) => namesOf(open(MQL, { variant }).program);

test.each([...STEPS.values()])(
  '$name gets values without a problem where the model has what it needs',
  (kind) => {
    const found = ['series', 'parallel'].map((variant) =>
      problems(variant, [{ step: kind.name, ...defaultParams(kind.params, names(variant), 0) }]),
    );
    expect(found).toContainEqual([]);
  },
);

test('a new test of a choice has no problem', () => {
  const choices = [{ if: defaultTest(names('series'), 0), doNothing: true as const }];
  expect(problems('series', [{ step: 'Wait', choices, duration: '1 day' }])).toEqual([]);
});
