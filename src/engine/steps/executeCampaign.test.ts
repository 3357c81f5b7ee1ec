import { describe, expect, test } from 'vitest';
import { ACTIVITIES } from '../activities/table.ts';
import { policyOf } from '../policies/table.ts';
import {
  batch,
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
  sequence,
  set,
  where,
} from '../sketch.ts';

describe('in series', () => {
  const campaigns = [
    onCreation('M', [execute('P.X'), execute('P.Y'), set('C', '{{lead.A}}')]),
    executable('X', [set('A', 'x1'), set('B', 'x2')]),
    executable('Y', [set('A', 'y1'), set('B', 'y2')]),
  ];
  const series = 'M( M.0 X( X.0 X.1 X) M.1 Y( Y.0 Y.1 Y) M.2 M)';

  test.each(['lockstep', 'caller first', 'requested first', 'random 1', 'random 2', 'random 3'])(
    '[2.2] [2.1] all of the first child, then all of the second, then the caller: %s',
    (policy) => {
      expect(sequence(playFlow(campaigns, {}, policyOf(policy)))).toBe(series);
    },
  );

  test('[2.3] what the child wrote is there for the choices of the caller', () => {
    const run = playFlow([
      onCreation('M', [
        execute('P.X'),
        { ...set('B', 'low'), choices: [{ if: where('Score', 'at least', 10), ...set('B', 'high') }] },
      ]),
      executable('X', [score('+10')]),
    ]);
    expect(final(run, 'B')).toBe('high');
  });

  test('[2.4] [2.29] batch campaigns execute too, each person on a way of their own', () => {
    const people = ['Ada', 'Ben'].map((name) => ({ name }));
    const script = [happens('Batch Campaign Runs', { campaign: 'P.M' })];
    const run = playFlow([batch('M', [execute('P.X')]), executable('X', [set('A', 'x')])], {
      people,
      script,
    });
    expect(sequence(run)).toBe('M( M( M.0 X( M.0 X( X.0 X) M) X.0 X) M)');
    expect([final(run, 'A', 'Ada'), final(run, 'A', 'Ben')]).toEqual(['x', 'x']);
  });

  test('[8.8] the child ends before the caller’s next step whatever the order of the strands', () => {
    const rival = onForm('R', [set('C', 'r1'), set('C', 'r2')]);
    for (let seed = 0; seed < 30; seed++) {
      const run = playFlow(
        [...campaigns, rival],
        { script: [happens('Fills Out Form', { form: 'F' })] },
        policyOf(`random ${seed}`),
      );
      const own = sequence({ events: run.events.filter(({ strand }) => strand === 1) });
      expect(own).toBe(series);
    }
  });
});

describe('who qualifies', () => {
  const twice = (child: Parameters<typeof executable>[2]) =>
    playFlow([
      onCreation('M', [execute('P.X'), execute('P.X'), set('B', 'on')]),
      executable('X', [score('+1')], child),
    ]);

  test('[2.5] [2.6] the filters are a gate, and the caller goes on without the child', () => {
    const run = twice({ filters: [where('A', 'is', 'x')] });
    expect(sequence(run)).toBe('M( M.0 M.1 M.2 M)');
    expect(final(run, 'B')).toBe('on');
  });

  test('[2.7] [2.8] the activity says Qualified true or false', () => {
    const qualified = ({ events }: ReturnType<typeof twice>) =>
      ofType({ events }, 'step')
        .flatMap(({ activities }) => activities.map(({ attributes }) => attributes['Qualified']))
        .filter((value) => value !== undefined);
    expect(qualified(twice({}))).toEqual([true, true]);
    expect(qualified(twice({ schedule: {} }))).toEqual([true, false]);
    expect(qualified(twice({ filters: [where('A', 'is', 'x')] }))).toEqual([false, false]);
  });

  test('[2.10] [1.10] a rule that nobody changed is only once: the second execution does nothing', () => {
    const run = twice({ schedule: {} });
    expect(final(run, 'Score')).toBe(1);
    expect(ofType(run, 'smart list').map(({ verdict }) => verdict)).toEqual([
      'qualified',
      'qualified',
      'rule',
    ]);
  });

  test('[2.10] only once holds over all callers', () => {
    const run = playFlow(
      [
        onForm('M', [execute('P.X')]),
        onForm('N', [execute('P.X')]),
        executable('X', [score('+1')], { schedule: {} }),
      ],
      { script: [happens('Fills Out Form', { form: 'F' })] },
    );
    expect(final(run, 'Score')).toBe(1);
  });

  test('[2.5] every time runs each time', () => {
    expect(final(twice({}), 'Score')).toBe(2);
  });

  test('[1.16] an empty smart list takes everybody', () => {
    const [, considered] = ofType(twice({}), 'smart list');
    expect(considered).toMatchObject({ how: 'execute', verdict: 'qualified', clause: null, facts: ['1.16'] });
  });

  test('[2.24] an executable has no active state: switched off it runs all the same', () => {
    expect(final(twice({ schedule: { active: false, qualification: 'every time' } }), 'Score')).toBe(2);
  });
});

test('[2.8] [11.4] the activity has the two attributes beside the executed campaign, and no id that a source gives', () => {
  const run = playFlow([onCreation('M', [execute('P.X', true)]), executable('X', [])]);
  expect(ofType(run, 'step')[0]?.activities).toEqual([
    {
      type: 'Execute Campaign',
      attributes: {
        'Executed Campaign': 'P.X',
        'Used Parent Campaign Token Context': true,
        Qualified: true,
      },
    },
  ]);
  expect(ACTIVITIES.get('Execute Campaign')?.id).toBe(null);
});

test('[2.9] nothing starts on the execution itself; the filter Campaign was Executed looks back on it', () => {
  expect(ACTIVITIES.get('Execute Campaign')?.trigger).toBe(undefined);
  const where = [{ attribute: 'Campaign', operator: 'is', values: ['P.X'] }];
  const executed = { filter: 'Campaign was Executed', where };
  const run = playFlow([
    onCreation('M', [execute('P.X'), { ...set('A', 'no'), choices: [{ if: executed, ...set('A', 'yes') }] }]),
    executable('X', [set('B', 'x')]),
  ]);
  expect(final(run, 'A')).toBe('yes');
});

describe('[2.29] the people of a batch run', () => {
  const run = (option: string, policy?: string) =>
    playFlow(
      [batch('B', [execute('P.X'), score('+1')]), executable('X', [score('+1'), score('+1')])],
      {
        people: [{ name: 'Ada' }, { name: 'Ben' }],
        script: [{ event: 'Batch Campaign Runs', campaign: 'P.B' }],
        assumptions: { 'batch-interleaving': option },
      },
      policyOf(policy ?? 'lockstep'),
    );
  const who = (played: ReturnType<typeof run>) =>
    ofType(played, 'step')
      .map(({ person }) => person?.at(0))
      .join('');

  test('go through the flow in any order, each with their own child run', () => {
    expect(who(run('in any order'))).toBe('ABABABAB');
    expect(ofType(run('in any order'), 'step')[0]?.assumptions).toEqual(['batch-interleaving']);
  });

  test('or one after the other, by the switch batch-interleaving', () => {
    for (const policy of ['lockstep', 'requested first', 'priority queue', 'random 3'])
      expect(who(run('one after the other', policy))).toBe('AAAABBBB');
    expect(run('one after the other', 'order o0 s2').status).toBe('stopped');
  });

  test('[2.29] stand in a line of their own in each run, be it of the same campaign at the same moment', () => {
    const twice = playFlow(
      [batch('B', [score('+1'), score('+1')])],
      {
        people: [{ name: 'Ada' }, { name: 'Ben' }],
        script: Array(2).fill({ event: 'Batch Campaign Runs', campaign: 'P.B' }),
        assumptions: { 'batch-interleaving': 'one after the other' },
      },
      policyOf('order o0 o1 s3 s1 s3 s4 s1 s2 s4 s2'),
    );
    expect(twice.status).toBe('done');
    expect(who(twice)).toBe('AAABABBB');
  });
});

describe('nesting', () => {
  const chain = (depth: number, assumptions = {}) => {
    const levels = Array.from({ length: depth }, (_, index) =>
      executable(`X${index + 1}`, [
        set('A', `${index + 1}`),
        ...(index + 1 < depth ? [execute(`P.X${index + 2}`)] : []),
        score('+1'),
      ]),
    );
    return playFlow([onCreation('M', [execute('P.X1'), set('B', 'on')]), ...levels], { assumptions });
  };

  test('[2.11] three executables below the caller run', () => {
    const run = chain(3);
    expect([final(run, 'A'), final(run, 'Score'), final(run, 'B')]).toEqual(['3', 3, 'on']);
    expect(ofType(run, 'step').every(({ result }) => result === 'done')).toBe(true);
    expect(Math.max(...run.events.map(({ depth }) => depth))).toBe(3);
  });

  test('[2.12] the fourth is refused or runs, by the switch fourth-level; the others end', () => {
    const refused = chain(4);
    expect([final(refused, 'A'), final(refused, 'Score'), final(refused, 'B')]).toEqual(['3', 3, 'on']);
    const step = ofType(refused, 'step').find(({ result }) => result === 'failed');
    const facts = ['2.11', '2.12', '6.3', '2.27'];
    expect(step).toMatchObject({ target: 'P.X4', activities: [], campaign: 'P.X3', facts });
    expect(step?.assumptions).toContain('fourth-level');
    const runs = chain(4, { 'fourth-level': 'runs' });
    expect([final(runs, 'A'), final(runs, 'Score'), final(runs, 'B')]).toEqual(['4', 4, 'on']);
    expect(ofType(runs, 'step').find(({ target }) => target === 'P.X4')?.assumptions).toEqual([
      'fourth-level',
    ]);
  });

  test('[2.14] a request starts counting again', () => {
    const run = playFlow([
      onCreation('M', [execute('P.X1')]),
      executable('X1', [execute('P.X2')]),
      executable('X2', [execute('P.X3')]),
      executable('X3', [request('P.R')]),
      onRequest('R', [execute('P.Y1')]),
      executable('Y1', [execute('P.Y2')]),
      executable('Y2', [execute('P.Y3')]),
      executable('Y3', [set('A', 'deep')]),
    ]);
    expect(final(run, 'A')).toBe('deep');
  });

  test('[2.23] an executable that executes itself is nested like any other and ends at the limit', () => {
    const run = playFlow([onCreation('M', [execute('P.X')]), executable('X', [score('+1'), execute('P.X')])]);
    expect(final(run, 'Score')).toBe(3);
    expect(run.status).toBe('done');
  });

  test('[2.23] self-execution without the limit is stopped with its circle named', () => {
    const assumptions = { 'fourth-level': 'runs' };
    const run = playFlow(
      [
        onCreation('M', [execute('P.X')]),
        executable('X', [execute('P.Y')]),
        executable('Y', [execute('P.X')]),
      ],
      {
        assumptions,
      },
    );
    expect(run.events.at(-1)).toMatchObject({ type: 'stopped' });
    const [stopped] = ofType(run, 'stopped');
    expect([...(stopped?.cycle ?? [])].sort()).toEqual(['P.X', 'P.Y']);
  });
});

test('[2.26] [4.14] choices pick the executable, the flag, or nothing', () => {
  const run = (country: string) =>
    playFlow(
      [
        onCreation('M', [
          {
            ...execute('P.Other'),
            choices: [
              { if: where('Country', 'is', 'France'), ...execute('P.French', true) },
              { if: where('Country', 'is', 'Mars'), doNothing: true },
            ],
          },
        ]),
        executable('French', [set('A', 'bonjour {{campaign.name}}')]),
        executable('Other', [set('A', 'hello {{campaign.name}}')]),
      ],
      { people: [{ name: 'Ada', new: true, fields: { Country: country } }] },
    );
  expect(final(run('France'), 'A')).toBe('bonjour M');
  expect(final(run('Spain'), 'A')).toBe('hello Other');
  expect(final(run('Mars'), 'A')).toBe(null);
});

test('[2.27] a failed step in a child: the flow goes on or ends, by the switch step-failure', () => {
  const run = (option: string) =>
    playFlow(
      [
        onCreation('M', [execute('P.X'), set('B', 'on')]),
        executable('X', [set('Num Employees', 'many'), set('A', 'after')]),
      ],
      { assumptions: { 'step-failure': option } },
    );
  const goesOn = run('the flow goes on');
  const ends = run('the flow ends');
  expect([final(goesOn, 'A'), final(goesOn, 'B')]).toEqual(['after', 'on']);
  expect([final(ends, 'A'), final(ends, 'B')]).toEqual([null, 'on']);
  for (const { events } of [goesOn, ends])
    expect(ofType({ events }, 'step').find(({ result }) => result === 'failed')?.assumptions).toEqual([
      'step-failure',
    ]);
  expect(ofType(ends, 'flow ended')[0]).toMatchObject({ how: 'failed', assumptions: ['step-failure'] });
});

test('[1.4] nothing but Execute Campaign runs an executable', () => {
  const run = playFlow([
    onCreation('M', [request('P.X')]),
    executable('X', [set('A', 'x')], { smartList: { triggers: [{ trigger: 'Person is Created' }] } }),
  ]);
  expect(ofType(run, 'flow started')).toEqual([]);
});
