import { describe, expect, test } from 'vitest';
import type { Scenario } from '#engine';
import { MQL, REFS } from '../fixtures/mql.ts';
import { linesOf } from './fixtures/lines.ts';
import { readTable } from './readTable.ts';
import { type TestSetting, tablePolicy } from './setting.ts';
import { type TableResults, type Testing, testing } from './testing.ts';

const setting: TestSetting = { scenario: MQL, like: 'Ada', policy: 'lockstep' };

function tested(
  rows: readonly string[],
  { scenario, like, policy }: TestSetting = setting,
): { readonly results: TableResults; readonly told: readonly Testing[] } {
  const table = readTable(linesOf(...rows), { scenario, like, policy });
  if ('problems' in table) throw new Error(table.problems[0]?.message ?? '');
  const told: Testing[] = [];
  const work = testing({ scenario, like, policy }, table);
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return { results: step.value, told };
    told.push(step.value);
  }
}

describe('test people run through a model', () => {
  const { results, told } = tested([
    'Name | Job Title | Num Employees | Web Visits | expect Lifecycle Stage | expect Quality Score',
    'Eve  | VP        | 600           | 9          | MQL                    | 50',
    'Fay  | VP        | 600           | 1          | MQL                    | 50',
    'Gil  | Student   | 3             | 9          | Not a fit              | ',
    'Hal  |           |               |            |                        | ',
  ]);

  test('pass or fail, with the first expectation that is not met', () => {
    expect(results.rows.map(({ person, status, differs }) => [person.name, status, differs])).toEqual([
      ['Eve', 'passed', null],
      ['Fay', 'failed', 0],
      ['Gil', 'passed', null],
      ['Hal', 'unchecked', null],
    ]);
    expect(results.rows[1]).toMatchObject({ line: 3, wanted: ['MQL', 50], found: ['Nurture', 50] });
  });

  test('end with what the run changed', () => {
    expect(results.rows[3]?.finals).toEqual([
      { name: 'Quality Score', value: 5 },
      { name: 'Behavior Score', value: 10 },
      { name: 'Lifecycle Stage', value: 'Not a fit' },
    ]);
  });

  test('tell how far they are', () => {
    expect(told.map(({ done, of, failed }) => [done, of, failed])).toEqual([
      [1, 4, 0],
      [2, 4, 1],
      [3, 4, 1],
      [4, 4, 1],
    ]);
  });
});

test('what is reached is counted in people: campaigns, steps, choices and Default Choices', () => {
  const { coverage } = tested(['Job Title | Web Visits', 'VP | 9', 'VP | 9', 'Student | 1']).results;
  const [first, quality, behavior, decision] = coverage;
  expect(first).toMatchObject({
    ref: REFS.newPerson,
    people: 3,
    steps: [{ people: 3, choices: [] }, {}, {}],
  });
  expect(quality?.steps[0]?.choices).toEqual([
    { choice: 0, people: 2 },
    { choice: 'default', people: 1 },
  ]);
  expect(behavior?.steps[1]?.choices).toEqual([
    { choice: 0, people: 2 },
    { choice: 'default', people: 1 },
  ]);
  expect(decision?.steps[0]?.choices).toEqual([
    { choice: 0, people: 1 },
    { choice: 1, people: 0 },
    { choice: 'default', people: 2 },
  ]);
});

test('a campaign that nobody reaches has no people in any of its steps', () => {
  const { coverage } = tested(['Web Visits', '1'], { ...setting, scenario: { ...MQL, script: [] } }).results;
  expect(coverage.flatMap(({ people, steps }) => [people, ...steps.map((step) => step.people)])).toEqual(
    Array.from({ length: 4 + 3 + 2 + 2 + 1 }, () => 0),
  );
});

test('people who are compiled in different batches come out alike', () => {
  const { rows } = tested(['Web Visits', ...Array.from({ length: 60 }, () => '9')]).results;
  expect(rows).toHaveLength(60);
  expect(new Set(rows.map(({ finals }) => JSON.stringify(finals))).size).toBe(1);
  expect(rows[59]).toMatchObject({ line: 61, person: { name: 'Row 60' } });
});

test('memberships, flows, the last campaign and the database can be expected', () => {
  const lists: Scenario = {
    ...MQL,
    instance: {
      lists: ['Guests'],
      programs: [
        {
          name: 'P',
          campaigns: [
            {
              name: 'Welcome',
              smartList: { triggers: [{ trigger: 'Person is Created' }] },
              flow: [{ step: 'Add to List', list: 'Guests' }],
            },
          ],
        },
      ],
    },
  };
  const { rows } = tested(
    [
      'Name | expect List: Guests | expect runs Welcome | expect ends in | expect in the database',
      'Eve  | yes                 | 1                   | Welcome        | yes',
      'Fay  | no                  | 1                   | Welcome        | yes',
      'Gil  | yes                 | 0                   | NULL           | no',
    ],
    { ...setting, scenario: { ...lists, people: [{ name: 'Ada', new: true }] } },
  ).results;
  expect(rows.map(({ status, differs }) => [status, differs])).toEqual([
    ['passed', null],
    ['failed', 0],
    ['failed', 1],
  ]);
  expect(rows[0]?.found).toEqual([true, 1, 'P.Welcome', true]);
});

test('a run that is stopped has failed, whatever it came to', () => {
  const circle: Scenario = {
    ...MQL,
    instance: {
      programs: [
        {
          name: 'P',
          campaigns: [
            {
              name: 'Round',
              smartList: {
                triggers: [{ trigger: 'Person is Created' }, { trigger: 'Campaign is Requested' }],
              },
              flow: [{ step: 'Request Campaign', campaign: 'P.Round' }],
              schedule: { qualification: 'every time' },
            },
          ],
        },
      ],
    },
    people: [{ name: 'Ada', new: true }],
  };
  const { rows } = tested(['Name | expect ends in', 'Eve | Round'], { ...setting, scenario: circle }).results;
  expect(rows[0]).toMatchObject({ status: 'failed', differs: null });
  expect(rows[0]?.stopped).toContain('Stopped:');
});

test('the order of the bench is followed, unless it belongs to one run', () => {
  const raced = (policy: string) => {
    const scenario = { ...MQL, instance: raceOf(MQL) };
    return tested(['Web Visits', '9'], { scenario, like: 'Ada', policy }).results.rows[0]?.finals;
  };
  expect(raced('caller first')).not.toEqual(raced('requested first'));
  expect(raced('order o0 s1')).toEqual(raced('lockstep'));
  expect(['random 3', 'choose o0', 'order o0', 'nonsense'].map(tablePolicy)).toEqual([
    'random 3',
    'lockstep',
    'lockstep',
    'lockstep',
  ]);
});

/** Two campaigns that write the same field: one of them is requested by the other in front of its own change. */
function raceOf({ instance }: Scenario): Scenario['instance'] {
  const put = (newValue: string) => ({ step: 'Change Data Value', attribute: 'Lifecycle Stage', newValue });
  return {
    ...instance,
    programs: [
      {
        name: 'P',
        campaigns: [
          {
            name: 'First',
            smartList: { triggers: [{ trigger: 'Person is Created' }] },
            flow: [{ step: 'Request Campaign', campaign: 'P.Second' }, put('first')],
          },
          {
            name: 'Second',
            smartList: { triggers: [{ trigger: 'Campaign is Requested' }] },
            flow: [put('second')],
          },
        ],
      },
    ],
  };
}
