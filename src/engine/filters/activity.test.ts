import { describe, expect, test } from 'vitest';
import type { Constraint, FilterData, OutsideData } from '../scenario.ts';
import {
  batch,
  executable,
  execute,
  final,
  happens,
  ofType,
  onForm,
  onRequest,
  playFlow,
  request,
  score,
  set,
} from '../sketch.ts';

const back = (filter: string, where: readonly Constraint[] = [], times?: number): FilterData => {
  return { filter, where: where as never, ...(times === undefined ? {} : { times }) };
};
const is = (attribute: string, ...values: (string | number)[]): Constraint => {
  return { attribute, operator: 'is', values };
};

const visit = (page: string, at = '0 minutes') => happens('Visits Web Page', { page, at });

/** A batch campaign with one filter runs after ten days; did Ada qualify? */
function qualifies(filter: FilterData, script: readonly OutsideData[]) {
  const campaigns = [
    onForm('Writes', [set('A', 'x'), score('+5'), request('P.Asked'), execute('P.Done', true)]),
    onRequest('Asked', [score('+1', 'Other')]),
    executable('Done', [set('B', 'y')]),
    batch('M', [score('=100', 'Other')], { filters: [filter] }),
  ];
  const late = happens('Batch Campaign Runs', { campaign: 'P.M', at: '10 days' });
  const run = playFlow(campaigns, { people: [{ name: 'Ada' }], script: [...script, late] });
  const considered = ofType(run, 'smart list').at(-1);
  return { run, holds: final(run, 'Other') === 100, considered };
}

const filled = [happens('Fills Out Form', { form: 'Contact', page: 'acme.com' })];

describe('[7.12] a filter on activities looks back on the log', () => {
  test.each<[FilterData, boolean]>([
    [back('Filled Out Form'), true],
    [back('Filled Out Form', [is('Form Name', 'contact')]), true],
    [back('Filled Out Form', [is('Form Name', 'Trial')]), false],
    [back('Visited Web Page'), false],
    [back('Data Value Changed'), true],
    [back('Data Value Changed', [is('Attribute', 'A'), is('New Value', 'x')]), true],
    [back('Data Value Changed', [is('Attribute', 'C')]), false],
    [back('Score was Changed', [is('Score Name', 'Score'), is('New Score', 5)]), true],
    [back('Score was Changed', [{ attribute: 'New Score', operator: 'less than', values: [0] }]), false],
    [back('Campaign was Requested', [is('Campaign', 'P.Asked')]), true],
    [back('Campaign was Requested', [is('Source', 'Web Service API')]), false],
    [back('Campaign was Executed', [is('Campaign', 'P.Done')]), true],
    [back('Campaign was Executed', [{ ...is('Qualified'), values: [true] }]), true],
    [back('Campaign was Executed', [{ ...is('Qualified'), values: [false] }]), false],
    [
      back('Campaign was Executed', [
        { ...is('Used Parent Campaign Token Context'), values: [true] },
        is('Campaign', 'P.Done'),
      ]),
      true,
    ],
  ])('%j: %s', (filter, expected) => {
    expect(qualifies(filter, filled).holds).toBe(expected);
  });

  test('nothing has happened yet', () => {
    expect(qualifies(back('Filled Out Form'), []).holds).toBe(false);
  });

  test('the clause says how often it has happened', () => {
    const { considered } = qualifies(back('Visited Web Page', [], 3), [visit('a'), visit('b')]);
    expect(considered).toMatchObject({
      verdict: 'filter',
      facts: expect.arrayContaining(['7.12']),
      clause: { parts: [{ text: 'Visited Web Page, at least 3 times', holds: false, seen: 2 }] },
    });
  });
});

describe('[7.12] Min. Number of Times counts the activities that meet all constraints', () => {
  const script = [visit('pricing'), visit('pricing', '1 day'), visit('home', '2 days')];
  test.each([
    [1, true],
    [2, true],
    [3, false],
    [0, true],
  ])('%i: %s', (times, expected) => {
    expect(qualifies(back('Visited Web Page', [is('Web Page', 'pricing')], times), script).holds).toBe(
      expected,
    );
  });
});

describe('[7.12] [7.10] Date of Activity takes the operators of dates', () => {
  const script = [visit('pricing', '2 days')]; // 4 March, 9:00; the batch run is on 12 March.
  const dated = (operator: string, ...values: string[]): FilterData =>
    back('Visited Web Page', [{ attribute: 'Date of Activity', operator, values }]);

  test.each([
    [dated('in past', '8 days'), true],
    [dated('in past', '7 days'), false],
    [dated('in past before', '7 days'), true],
    [dated('after', '2026-03-03'), true],
    [dated('after', '2026-03-04'), false],
    [dated('is', '2026-03-04'), true],
    [dated('between', '2026-03-04', '2026-03-05'), true],
    [dated('in time frame', 'Last Week'), true],
    [dated('in time frame', 'This Week'), false],
  ])('%j: %s', (filter, expected) => {
    expect(qualifies(filter, script).holds).toBe(expected);
  });
});

test('[7.12] an activity of this very moment counts', () => {
  const run = playFlow([onForm('M', [score('+1')], { filters: [back('Filled Out Form', [], 2)] })], {
    people: [{ name: 'Ada' }],
    script: [...filled, ...filled, ...filled],
  });
  expect(final(run, 'Score')).toBe(2);
});

test.each<[FilterData, string, string]>([
  [back('Filled Out Form', [is('Form Nam', 'x')]), '7.2', 'Form Name'],
  [back('Filled Out Form', [{ attribute: 'Form Name', operator: 'in past', values: ['x'] }]), '7.8', ''],
  [back('Score was Changed', [is('New Score', 'many')]), '1.18', ''],
  [back('Filled Out Form', [], -1), '', ''],
  [{ filter: 'Filled Out Form', where: 'Contact' }, '7.2', ''],
])('%j is wrong, and the campaign is invalid', (filter, fact, near) => {
  const { run, considered } = qualifies(filter, filled);
  expect(run.program.problems).toMatchObject([
    {
      reach: 'campaign',
      facts: fact === '' ? [] : expect.arrayContaining([fact]),
      ...(near ? { near } : {}),
    },
  ]);
  expect(considered?.verdict).toBe('invalid');
});
