import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Action, act, type Goal, grade, open } from '#workbench';
import { scenarioNamed } from './scenarios.ts';

const LESSONS = 'content/lessons/';

/** An exercise as its lesson asks it, so that an answer that is tested here answers what the reader is asked. */
function asked(lesson: string) {
  const text = readFileSync(`${LESSONS}${lesson}.mdx`, 'utf8');
  const [, props = ''] = /<Exercise\s([\s\S]*?)\n>/.exec(text) ?? [];
  const word = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(props)?.[1] ?? '';
  const goals = [
    ...props.matchAll(/\{ person: '([^']*)', field: '([^']*)', is: (?:'([^']*)'|([^ ]+)) \}/g),
  ].map(
    ([, person = '', field = '', text, plain = '']): Goal => ({
      person,
      field,
      is: text ?? (JSON.parse(plain) as Goal['is']),
    }),
  );
  return { scenario: word('scenario'), variant: word('variant'), goals };
}

/** The grade of an answer: the edits that a reader makes in the lesson's playground, one after the other. */
function answer(lesson: string, edits: readonly Action[]) {
  const { scenario, variant, goals } = asked(lesson);
  const start = open(scenarioNamed(scenario), { variant });
  const end = edits.reduce(act, start);
  return grade(end.scenario, { from: start.scenario, goals });
}

const swap = (campaign: string, at: number): Action => ({ type: 'swap call', campaign, at });
const move = (campaign: string, from: number, to: number): Action => ({
  type: 'move step',
  campaign,
  from,
  to,
});
const remove = (campaign: string, at: number): Action => ({ type: 'remove step', campaign, at });
const set = (campaign: string, at: number, param: string, value: string | boolean): Action => ({
  type: 'set param',
  campaign,
  at,
  choice: 'default',
  param,
  value,
});
const execute = (campaign: string, at: number, child: string): readonly Action[] => [
  { type: 'add step', campaign, at, step: 'Execute Campaign' },
  set(campaign, at, 'campaign', child),
  set(campaign, at, 'useParentTokenContext', false),
];
const change = (campaign: string, at: number, attribute: string, newValue: string): readonly Action[] => [
  { type: 'add step', campaign, at, step: 'Change Data Value' },
  set(campaign, at, 'attribute', attribute),
  set(campaign, at, 'newValue', newValue),
];
/** A choice of the step: if this field compares so, then what the step does now; everybody else, nothing. */
const onlyIf = (
  campaign: string,
  at: number,
  attribute: string,
  operator: string,
  value: string | number,
): readonly Action[] => [
  { type: 'add choice', campaign, at },
  {
    type: 'set test',
    campaign,
    at,
    choice: 0,
    test: { filter: 'Person Attribute', attribute, operator, values: [value] },
  },
  { type: 'do nothing', campaign, at, choice: 'default', on: true },
];

const GATES = 'smart-list-and-qualification';
const REMOVE = 'remove-from-flow';
const LIMITS = 'limits';
const CLONES = 'create-and-clone-through-the-api';
const REUSE = 'designing-for-reuse';
const original = (program: string, context: boolean): readonly Action[] => [
  set(`${program}.Registered`, 0, 'campaign', 'Scoring.Score'),
  set(`${program}.Registered`, 0, 'useParentTokenContext', context),
];
const points = (program: string): readonly Action[] => [
  remove(`${program}.Registered`, 0),
  { type: 'add step', campaign: `${program}.Registered`, at: 0, step: 'Change Score' },
  set(`${program}.Registered`, 0, 'scoreName', 'Person Score'),
  set(`${program}.Registered`, 0, 'change', '{{my.Points}}'),
];

const withExercise = readdirSync(LESSONS)
  .map((name) => name.replace('.mdx', ''))
  .filter((lesson) => readFileSync(`${LESSONS}${lesson}.mdx`, 'utf8').includes('<Exercise'));

test.each(withExercise)('the exercise of %s begins with a model that fails', (lesson) => {
  expect(asked(lesson).goals).not.toEqual([]);
  expect(answer(lesson, []).passed).toBe(false);
});

test.each<[string, string, readonly Action[]]>([
  [
    GATES,
    'the step moves through the gate',
    [remove('Sales.Demo request', 1), ...change('Sales.Check the market', 1, 'Sales Stage', 'With sales')],
  ],
  [
    GATES,
    'the caller reads what the executable wrote',
    onlyIf('Sales.Demo request', 1, 'Person Score', 'at least', 10),
  ],
  [REMOVE, 'the callers write first', [move('Inbound.New person', 1, 0), move('Inbound.Event form', 1, 0)]],
  [REMOVE, 'both callers request', [swap('Inbound.New person', 0), swap('Inbound.Event form', 0)]],
  [
    REMOVE,
    'nobody is removed',
    [remove('Inbound.Qualify', 0), ...onlyIf('Inbound.Qualify', 0, 'Industry', 'is not', 'Competitor')],
  ],
  [LIMITS, 'the welcome is requested', [swap('Onboarding.New customer', 0)]],
  [
    LIMITS,
    'the caller waits, last',
    [
      remove('Onboarding.Welcome', 2),
      remove('Onboarding.Welcome', 1),
      { type: 'add step', campaign: 'Onboarding.New customer', at: 2, step: 'Wait' },
      set('Onboarding.New customer', 2, 'duration', '1 day'),
      ...execute('Onboarding.New customer', 3, 'Onboarding.Check'),
    ],
  ],
  [CLONES, 'no clone at all', [...original('Webinar June', true), ...original('Webinar July', true)]],
  [CLONES, 'the steps in place', [...points('Webinar June'), ...points('Webinar July')]],
  [
    REUSE,
    'tier 2 executes both',
    [remove('Intake.Standardize', 1), ...execute('Intake.Enrich', 1, 'Intake.Country code')],
  ],
  [
    REUSE,
    'tier 1 executes it',
    [remove('Intake.Standardize', 1), ...execute('Intake.Process', 1, 'Intake.Country code')],
  ],
  [REUSE, 'a request at the top', [swap('Intake.New person', 0)]],
])('%s: %s, and passes', (lesson, _, edits) => {
  expect(answer(lesson, edits).failure).toBeNull();
});

test.each<[string, string, readonly Action[], string]>([
  [
    GATES,
    'the check is requested',
    [swap('Sales.Demo request', 0)],
    'Ben\'s Sales Stage ends as "With sales"',
  ],
  [REMOVE, 'one caller is forgotten', [move('Inbound.New person', 1, 0)], 'Event Status ends as "Invited"'],
  [REMOVE, 'the stop is requested', [swap('Inbound.Qualify', 0)], 'Ada\'s Fit ends as "Good"'],
  [LIMITS, 'the wait is taken out', [remove('Onboarding.Welcome', 1)], "Ada's Checked At ends as"],
  [
    CLONES,
    'the original with False',
    [...original('Webinar June', false), ...original('Webinar July', false)],
    "Ada's Person Score ends as 5",
  ],
  [REUSE, 'the code is requested', [swap('Intake.Standardize', 1)], 'Ada\'s Team ends as "World team"'],
  [
    REUSE,
    'the code comes first',
    [remove('Intake.Standardize', 1), ...execute('Intake.Enrich', 0, 'Intake.Country code')],
    'Ada\'s Country Code ends as "other"',
  ],
])('%s: %s, and fails', (lesson, _, edits, reason) => {
  expect(answer(lesson, edits).failure?.text).toContain(reason);
});
