import { describe, expect, test } from 'vitest';
import type { CampaignData, FlowStepData, OutsideData, Plain } from '../scenario.ts';
import {
  executable,
  execute,
  final,
  happens,
  ofType,
  onCreation,
  onForm,
  onRequest,
  playFlow,
  request,
  score,
  set,
  wait,
} from '../sketch.ts';

const visit = (page: string, at: string): OutsideData => happens('Visits Web Page', { page, at });
const associate = (at = '10 days') => happens('Associate Lead', { at });
const onVisit = (
  name: string,
  flow: readonly FlowStepData[],
  rest: Partial<CampaignData> = {},
): CampaignData => {
  return { ...onForm(name, flow, rest), smartList: { triggers: [{ trigger: 'Visits Web Page' }] } };
};

const played = (
  campaigns: readonly CampaignData[],
  script: readonly OutsideData[],
  more: Readonly<Record<string, Plain>> = {},
  assumptions: Readonly<Record<string, string>> = {},
) =>
  playFlow(campaigns, {
    people: [{ name: 'Ada', anonymous: true, ...more }],
    script,
    assumptions,
    instance: { lists: ['Visitors'] },
  });

test('[10.1] no campaign hears an anonymous visitor, and nothing else can happen to one', () => {
  const campaigns = [onVisit('V', [score('+1')]), onRequest('R', [score('+10')])];
  const run = played(campaigns, [visit('a', '1 hour'), happens('API Request Campaign', { campaign: 'P.R' })]);
  expect(final(run, 'Score')).toBe(null);
  expect(ofType(run, 'smart list')).toEqual([]);
  expect(ofType(run, 'happened').map(({ reason }) => reason)).toEqual([
    'Ada is not in the database: nothing happens.',
    'Ada: Visits Web Page. Ada is anonymous: no campaign hears it.',
  ]);
  expect(run.world.people.get('Ada')).toMatchObject({ exists: false, anonymous: true });
});

describe.each([
  ['Associate Lead', associate(), []],
  [
    'a click on a link in an email',
    happens('Clicks Link in Email', { email: 'E', link: 'l', at: '10 days' }),
    ['Click Email'],
  ],
  ['a form fill', happens('Fills Out Form', { form: 'F', at: '10 days' }), ['New Lead', 'Fill Out Form']],
] as const)('[10.2] %s makes a visitor known', (_what, event, activities) => {
  const parts = { instance: { emails: [{ name: 'E' }] } };
  const run = playFlow([onVisit('V', [score('+1')])], {
    ...parts,
    people: [{ name: 'Ada', anonymous: true }],
    script: [visit('a', '1 hour'), event, visit('b', '11 days')],
  });

  test('and the campaigns hear what was, and what comes', () => {
    expect(run.program.problems).toEqual([]);
    expect(final(run, 'Score')).toBe(2);
    expect(run.world.people.get('Ada')).toMatchObject({ exists: true, anonymous: false });
  });

  test('its own activities are logged', () => {
    expect(ofType(run, 'happened')[1]?.activities.map(({ type }) => type)).toEqual(activities);
    expect(ofType(run, 'happened')[1]?.facts).toEqual(expect.arrayContaining(['10.2', '10.3']));
  });
});

test('[10.2] a person who is known already, or was never there, stays as they are', () => {
  expect(ofType(played([], [associate(), associate()]), 'happened')[1]).toMatchObject({
    creates: false,
    reason: 'Ada is not anonymous: nothing changes.',
  });
});

describe('the replay', () => {
  const append = (word: string) => set('A', `{{lead.A}}${word}`);

  test('[10.3] the oldest activity is heard first, before what makes the person known', () => {
    const campaigns = [
      onCreation('C', [score('+1')]),
      onVisit('V', [score('+10')]),
      onForm('F', [score('+100')]),
    ];
    const script = [
      visit('a', '1 day'),
      visit('b', '2 days'),
      happens('Fills Out Form', { form: 'F', at: '3 days' }),
    ];
    const started = ofType(played(campaigns, script), 'flow started');
    expect(started.map(({ campaign }) => campaign)).toEqual(['P.V', 'P.V', 'P.C', 'P.F']);
    expect(started[0]?.reason).toContain('2026-03-03 09:00:00');
    expect(started[1]?.reason).toContain('2026-03-04 09:00:00');
  });

  test('[10.3] only campaigns that are active when the person becomes known take part', () => {
    const off = { schedule: { active: false, qualification: 'every time' } };
    const campaigns = [
      onVisit('On', [score('+1')]),
      onVisit('Off', [score('+10')]),
      onVisit('Late', [score('+100')], off),
    ];
    const script = [
      visit('a', '1 day'),
      { event: 'Campaign is Deactivated', campaign: 'P.Off', at: '2 days' },
      { event: 'Campaign is Activated', campaign: 'P.Late', at: '2 days' },
      associate(),
    ];
    expect(final(played(campaigns, script), 'Score')).toBe(101);
  });

  test('[10.3] only campaigns that would have matched take the person', () => {
    const where = [{ attribute: 'Web Page', operator: 'is', values: ['pricing'] }];
    const pricing = {
      ...onVisit('V', [score('+1')]),
      smartList: { triggers: [{ trigger: 'Visits Web Page', where }] },
    };
    const run = played([pricing], [visit('home', '1 day'), visit('pricing', '2 days'), associate()]);
    expect(final(run, 'Score')).toBe(1);
    expect(ofType(run, 'smart list').map(({ verdict }) => verdict)).toEqual(['constraint', 'qualified']);
  });

  const flow: readonly FlowStepData[] = [
    score('+1'),
    { step: 'Add to List', list: 'Visitors' },
    append('x'),
    wait('1 day'),
    request('P.R'),
    execute('P.X'),
    score('+1'),
  ];
  const campaigns = [
    onVisit('V', flow),
    onRequest('R', [set('B', 'requested')]),
    executable('X', [set('C', 'executed')]),
  ];
  const results = (run: ReturnType<typeof played>) =>
    ofType(run, 'step').map(({ result }) => (result === 'done' ? 'done' : 'out'));

  test('[10.4] [10.5] does the steps that are named; requests and executions never', () => {
    const run = played(campaigns, [visit('a', '1 day'), associate()]);
    expect(results(run)).toEqual(['done', 'done', 'out', 'out', 'out', 'out', 'done']);
    expect(['A', 'B', 'C', 'Score'].map((field) => final(run, field))).toEqual([null, null, null, 2]);
    expect(ofType(run, 'step')[2]?.assumptions).toEqual(['replay-steps']);
  });

  test('[10.4] [10.5] or all but requests and executions, by the switch replay-steps', () => {
    const run = played(
      campaigns,
      [visit('a', '1 day'), associate()],
      {},
      {
        'replay-steps': 'all but requests and executions',
      },
    );
    expect(results(run)).toEqual(['done', 'done', 'done', 'done', 'out', 'out', 'done']);
    expect(['A', 'B', 'C', 'Score'].map((field) => final(run, field))).toEqual(['x', null, null, 2]);
    expect(ofType(run, 'step')[4]).toMatchObject({
      facts: expect.arrayContaining(['10.5']),
      assumptions: [],
    });
  });

  test('[10.4] what comes after the person is known does every step', () => {
    const run = played(campaigns, [associate('1 day'), visit('a', '2 days')]);
    expect(['A', 'B', 'C', 'Score'].map((field) => final(run, field))).toEqual([
      'x',
      'requested',
      'executed',
      2,
    ]);
  });

  test('[10.6] the qualification rule goes by the time of the activity', () => {
    const twoDays = { schedule: { qualification: 'once every 2 days' } };
    const visits = [visit('a', '1 day'), visit('b', '2 days'), visit('c', '4 days'), associate('5 days')];
    expect(final(played([onVisit('V', [score('+1')], twoDays)], visits), 'Score')).toBe(2);
    const next = [...visits, visit('d', '6 days')];
    expect(final(played([onVisit('V', [score('+1')], twoDays)], next), 'Score')).toBe(3);
    const once = { schedule: { qualification: 'only once' } };
    expect(final(played([onVisit('V', [score('+1')], once)], next), 'Score')).toBe(1);
  });

  test('[10.7] its activities are dated to the moment of becoming known, interesting moments to the activity', () => {
    const moment = { step: 'Interesting Moment', type: 'Web', description: '{{trigger.Web Page}}' };
    const run = played([onVisit('V', [score('+1'), moment])], [visit('a', '1 day'), associate()]);
    const [scored, told] = ofType(run, 'step');
    const known = run.program.start + 10 * 86_400_000;
    expect([scored?.time, told?.time]).toEqual([known, known]);
    expect(told?.activities[0]?.attributes).toMatchObject({ Description: 'a', Date: '2026-03-03T09:00:00Z' });
  });

  test('[10.3] the past stays in the log under its own dates', () => {
    const filters = [
      {
        filter: 'Visited Web Page',
        where: [{ attribute: 'Date of Activity', operator: 'before', values: ['2026-03-05'] }],
      },
    ];
    const late = onForm('F', [score('+1')], { filters });
    const script = [
      visit('a', '1 day'),
      associate(),
      happens('Fills Out Form', { form: 'F', at: '20 days' }),
    ];
    expect(final(played([late], script), 'Score')).toBe(1);
  });
});

test('[10.8] values of custom fields are lost, those of standard fields are not', () => {
  const fields = { A: 'custom', 'First Name': 'Ada' };
  const run = played(
    [onForm('F', [set('B', '{{lead.A}}|{{lead.First Name}}')])],
    [associate(), happens('Fills Out Form', { form: 'F', at: '11 days' })],
    { fields },
  );
  expect([final(run, 'A'), final(run, 'B')]).toEqual([null, '|Ada']);
  const [known] = ofType(run, 'happened');
  expect(known?.changes).toEqual([{ field: 'A', from: 'custom', to: null }]);
  expect(known?.facts).toEqual(['10.2', '10.8']);
});

test('[10.1] a batch campaign does not take an anonymous visitor', () => {
  const run = played(
    [{ name: 'B', flow: [score('+1')] }],
    [{ event: 'Batch Campaign Runs', campaign: 'P.B' }],
  );
  expect(final(run, 'Score')).toBe(null);
});
