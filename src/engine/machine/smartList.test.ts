import { describe, expect, test } from 'vitest';
import {
  batch,
  executable,
  execute,
  final,
  happens,
  ofType,
  onCreation,
  onForm,
  playFlow,
  score,
  set,
  wait,
  where,
} from '../sketch.ts';

const form = { people: [{ name: 'Ada' }], script: [happens('Fills Out Form', { form: 'Contact' })] };

test('[1.2] a campaign with a trigger takes one person at each event; without one it takes all who qualify', () => {
  const people = [
    { name: 'Ada' },
    { name: 'Ben' },
    { name: 'Cleo', fields: { A: 'no' } },
    { name: 'Dan', new: true },
  ];
  const script = [
    happens('Fills Out Form', { form: 'F' }),
    happens('Batch Campaign Runs', { campaign: 'P.B' }),
  ];
  const filters = [where('A', 'is empty')];
  const run = playFlow([onForm('T', [set('B', 't')], { filters }), batch('B', [score('+1')], { filters })], {
    people,
    script,
  });
  const names = people.map(({ name }) => name);
  expect(names.map((name) => final(run, 'B', name))).toEqual(['t', null, null, null]);
  expect(names.map((name) => final(run, 'Score', name))).toEqual([1, 1, null, null]);
});

test('[1.1] all three parts of an executable count but activity: who, what and how often', () => {
  const child = executable('X', [score('+1')], {
    filters: [where('A', 'is empty')],
    schedule: { active: false, qualification: 'only once' },
  });
  const run = playFlow([onCreation('M', [execute('P.X'), execute('P.X')]), child]);
  expect(final(run, 'Score')).toBe(1);
});

test('[1.27] the smart list is evaluated once, on entry: who stops matching stays', () => {
  const run = playFlow([
    onCreation('M', [set('A', 'x'), wait('1 hour'), score('+1')], { filters: [where('A', 'is empty')] }),
  ]);
  expect(final(run, 'Score')).toBe(1);
  expect(ofType(run, 'smart list')).toHaveLength(1);
});

describe('[7.1] triggers and filters', () => {
  const triggers = [
    { trigger: 'Person is Created' },
    { trigger: 'Fills Out Form', where: [{ attribute: 'Form Name', operator: 'is', values: ['Contact'] }] },
    { trigger: 'Fills Out Form', where: [{ attribute: 'Form Name', operator: 'is', values: ['Trial'] }] },
  ];
  const entered = (formName: string) =>
    playFlow([onForm('M', [score('+1')], { smartList: { triggers } })], {
      people: [{ name: 'Ada' }],
      script: [happens('Fills Out Form', { form: formName })],
    });

  test('one trigger of several is enough', () => {
    expect(final(entered('Trial'), 'Score')).toBe(1);
    expect(final(entered('Contact'), 'Score')).toBe(1);
  });

  test('a constraint that fails keeps the person out and says what it saw', () => {
    const run = entered('Other');
    expect(final(run, 'Score')).toBe(null);
    expect(ofType(run, 'smart list')[0]).toMatchObject({
      verdict: 'constraint',
      clause: { text: 'Fills Out Form', holds: false, parts: [{ holds: false, seen: 'Other' }] },
    });
  });

  test('constraints of one trigger must all hold', () => {
    const both = [
      { attribute: 'Form Name', operator: 'starts with', values: ['con'] },
      { attribute: 'Web Page', operator: 'is empty' },
    ];
    const campaigns = [
      onForm('M', [score('+1')], { smartList: { triggers: [{ trigger: 'Fills Out Form', where: both }] } }),
    ];
    expect(final(playFlow(campaigns, form), 'Score')).toBe(1);
    const script = [happens('Fills Out Form', { form: 'Contact', page: 'p' })];
    expect(final(playFlow(campaigns, { ...form, script }), 'Score')).toBe(null);
  });

  test.each([
    ['all', 'x', 'y', true],
    ['all', 'x', 'n', false],
    ['any', 'n', 'y', true],
    ['any', 'n', 'n', false],
  ] as const)('filters combine by %s: %s %s', (match, a, b, holds) => {
    const filters = [where('A', 'is', 'x'), where('B', 'is', 'y')];
    const run = playFlow(
      [
        onForm('M', [score('+1')], {
          smartList: { triggers: [{ trigger: 'Fills Out Form' }], filters, match },
        }),
      ],
      {
        ...form,
        people: [{ name: 'Ada', fields: { A: a, B: b } }],
      },
    );
    expect(final(run, 'Score')).toBe(holds ? 1 : null);
    const considered = ofType(run, 'smart list')[0];
    expect(considered?.verdict).toBe(holds ? 'qualified' : 'filter');
    expect(considered?.clause?.parts?.[1]?.parts?.map((part) => part.seen)).toEqual([a, b]);
  });

  test('a trigger does not help where a filter fails, and the reason names the filter', () => {
    const run = playFlow([onForm('M', [score('+1')], { filters: [where('Score', 'at least', 10)] })], form);
    expect(ofType(run, 'smart list')[0]?.reason).toBe(
      'The smart list fails: Score at least 10 (it is empty).',
    );
  });
});

test('[7.4] a filter must hold when the trigger fires: what another campaign writes comes too late', () => {
  const campaigns = [
    onCreation('Writes', [set('A', 'x')]),
    onCreation('Reads', [score('+1')], { filters: [where('A', 'is', 'x')] }),
  ];
  expect(final(playFlow(campaigns), 'Score')).toBe(null);
});

test('[7.5] a batch campaign filters at the start of its run, a trigger campaign at each event', () => {
  const run = playFlow(
    [
      onForm('T', [set('A', 'x'), score('+1')], { filters: [where('A', 'is empty')] }),
      batch('B', [wait('1 hour'), score('+1', 'Other')], { filters: [where('A', 'is', 'x')] }),
    ],
    {
      people: [{ name: 'Ada' }, { name: 'Ben' }],
      script: [
        happens('Fills Out Form', { form: 'F' }),
        happens('Batch Campaign Runs', { campaign: 'P.B', at: '1 hour' }),
        happens('Fills Out Form', { form: 'F', person: 'Ben', at: '90 minutes' }),
        happens('Fills Out Form', { form: 'F', at: '2 hours' }),
      ],
    },
  );
  expect([final(run, 'Score', 'Ada'), final(run, 'Other', 'Ada')]).toEqual([1, 1]);
  expect([final(run, 'Score', 'Ben'), final(run, 'Other', 'Ben')]).toEqual([1, null]);
});

test('[7.6] [1.21] a trigger campaign that is not active hears nothing', () => {
  const run = playFlow([onCreation('M', [score('+1')], { schedule: { active: false } })]);
  expect(ofType(run, 'smart list')[0]).toMatchObject({ verdict: 'inactive', facts: ['1.21', '3.3'] });
  expect(ofType(run, 'flow started')).toEqual([]);
});

test('[7.16] a form that creates a person fires both triggers, and their campaigns compete', () => {
  const campaigns = [onCreation('C', [set('A', 'created')]), onForm('F', [set('A', 'filled')])];
  const script = [happens('Fills Out Form', { form: 'F' })];
  const run = playFlow(campaigns, { script });
  expect(
    ofType(run, 'flow started').map(({ campaign, cause }) => [campaign, run.events[cause ?? -1]?.cause]),
  ).toEqual([
    ['P.C', 0],
    ['P.F', 0],
  ]);
  const last = (first: string) =>
    playFlow(
      campaigns,
      { script },
      (options, { taken }) => (taken === 1 ? options.find(({ code }) => code === first) : options[0]) ?? '',
    );
  expect(final(last('s1'), 'A')).toBe('filled');
  expect(final(last('s2'), 'A')).toBe('created');
});

describe('[9.6] qualification rules', () => {
  const times = (qualification: string | undefined, at: readonly string[]) =>
    final(
      playFlow(
        [onForm('M', [score('+1')], { schedule: qualification === undefined ? {} : { qualification } })],
        {
          people: [{ name: 'Ada' }],
          script: at.map((when) => happens('Fills Out Form', { form: 'F', at: when })),
        },
      ),
      'Score',
    );

  test('[1.10] only once is the default', () => {
    expect(times(undefined, ['0 minutes', '1 hour', '12 months'])).toBe(1);
    expect(times('only once', ['0 minutes', '12 months'])).toBe(1);
  });

  test('every time', () => {
    expect(times('every time', ['0 minutes', '0 minutes', '1 hour'])).toBe(3);
  });

  test('once in a period, counted from the moment of qualifying', () => {
    expect(times('once every 1 day', ['0 minutes', '23 hours', '24 hours', '47 hours', '48 hours'])).toBe(3);
    expect(times('Once every 2 Hours', ['0 minutes', '119 minutes', '121 minutes'])).toBe(2);
    expect(times('once every 1 week', ['0 minutes', '6 days', '7 days'])).toBe(2);
  });

  test('a month is 30 days', () => {
    expect(times('once every 1 month', ['0 minutes', '719 hours'])).toBe(1);
    expect(times('once every 1 month', ['0 minutes', '720 hours'])).toBe(2);
  });

  test('an attempt that the rule refuses does not start the period again', () => {
    expect(times('once every 1 day', ['0 minutes', '20 hours', '25 hours'])).toBe(2);
  });

  test('the rule is kept for each person and each campaign', () => {
    const run = playFlow(
      [onForm('M', [score('+1')], { schedule: {} }), onForm('N', [score('+1')], { schedule: {} })],
      {
        people: [{ name: 'Ada' }, { name: 'Ben' }],
        script: ['Ada', 'Ben', 'Ada'].map((person) => happens('Fills Out Form', { form: 'F', person })),
      },
    );
    expect([final(run, 'Score', 'Ada'), final(run, 'Score', 'Ben')]).toEqual([2, 2]);
  });

  test('who fails the filters of a trigger campaign has not used the one time', () => {
    const run = playFlow(
      [
        onForm('M', [score('+1')], { schedule: {}, filters: [where('A', 'is', 'x')] }),
        onForm('N', [set('A', 'x')]),
      ],
      {
        people: [{ name: 'Ada' }],
        script: ['0 minutes', '1 hour'].map((at) => happens('Fills Out Form', { form: 'F', at })),
      },
    );
    expect(final(run, 'Score')).toBe(1);
  });
});

test('[2.6] an execution without qualification and only once, by the switch unqualified-uses-once', () => {
  const run = (option: string) =>
    playFlow(
      [
        onCreation('M', [execute('P.X'), set('A', 'x'), execute('P.X')]),
        executable('X', [score('+1')], { schedule: {}, filters: [where('A', 'is', 'x')] }),
      ],
      { assumptions: { 'unqualified-uses-once': option } },
    );
  expect(final(run('not used up'), 'Score')).toBe(1);
  expect(final(run('used up'), 'Score')).toBe(null);
  for (const option of ['not used up', 'used up'])
    expect(ofType(run(option), 'smart list')[1]?.assumptions).toEqual(['unqualified-uses-once']);
  expect(ofType(run('used up'), 'smart list')[2]?.verdict).toBe('rule');
});

test('[2.6] the switch unqualified-uses-once is about executions alone', () => {
  const flow = [
    onForm('M', [score('+1')], { schedule: {}, filters: [where('A', 'is', 'x')] }),
    onForm('N', [set('A', 'x')]),
  ];
  const run = playFlow(flow, {
    people: [{ name: 'Ada' }],
    script: ['0 minutes', '1 hour'].map((at) => happens('Fills Out Form', { form: 'F', at })),
    assumptions: { 'unqualified-uses-once': 'used up' },
  });
  expect(final(run, 'Score')).toBe(1);
  expect(ofType(run, 'smart list')[0]?.assumptions).toEqual([]);
});

test('[7.12] an execution that did not qualify makes nobody a member of the campaign, also when it uses up the rule', () => {
  const member = { filter: 'Member of Smart Campaign', campaign: 'P.X' };
  const route = { ...set('A', 'no member'), choices: [{ if: member, attribute: 'A', newValue: 'member' }] };
  const run = playFlow(
    [
      onCreation('M', [execute('P.X'), route]),
      executable('X', [set('B', 'x')], {
        filters: [where('C', 'is', 'in')],
        schedule: { qualification: 'only once' },
      }),
    ],
    { assumptions: { 'unqualified-uses-once': 'used up' } },
  );
  expect(final(run, 'A')).toBe('no member');
});
