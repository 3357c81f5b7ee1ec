import { describe, expect, test } from 'vitest';
import { LIMITS } from '../machine/stop.ts';
import { policyOf } from '../policies/table.ts';
import type { Instance, Plain, Scenario } from '../scenario.ts';
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
  play,
  playFlow,
  program,
  request,
  scenario,
  score,
  sequence,
  set,
  wait,
  where,
} from '../sketch.ts';
import { compile } from './compile.ts';

const healthy = onCreation('Healthy', [set('B', 'ran')]);

describe('[1.18] an invalid campaign does not run and says so, the rest runs', () => {
  test.each([
    ['a missing target', onCreation('M', [set('A', 'x'), execute('P.Nowhere')])],
    ['[2.25] a deleted target of a request', onCreation('M', [set('A', 'x'), request('P.Gone')])],
    ['[1.4] the wrong kind of target for Execute', onCreation('M', [set('A', 'x'), execute('P.Healthy')])],
    ['[3.3] the wrong kind of target for Request', onCreation('M', [set('A', 'x'), request('P.Healthy')])],
    ['an unknown step', onCreation('M', [set('A', 'x'), { step: 'Teleport' }])],
    ['a missing value', onCreation('M', [{ step: 'Change Data Value', attribute: 'A' }])],
    [
      'a wrong choice',
      onCreation('M', [
        { ...set('A', 'x'), choices: [{ if: where('Nowhere', 'is', 'x'), doNothing: true }] },
      ]),
    ],
    ['a wrong filter', onCreation('M', [set('A', 'x')], { filters: [where('A', 'is')] })],
    [
      'a wrong constraint',
      onCreation('M', [set('A', 'x')], {
        smartList: {
          triggers: [
            {
              trigger: 'Person is Created',
              where: [{ attribute: 'Nowhere', operator: 'is', values: ['x'] }],
            },
          ],
        },
      }),
    ],
  ])('%s', (_what, campaign) => {
    const run = playFlow([campaign, healthy]);
    expect(run.program.problems.some(({ reach }) => reach === 'campaign')).toBe(true);
    expect([final(run, 'A'), final(run, 'B')]).toEqual([null, 'ran']);
    const considered = ofType(run, 'smart list').find((event) => event.campaign === 'P.M');
    expect(considered?.verdict).toBe('invalid');
    expect(considered?.facts).toContain('1.18');
  });

  test('an invalid batch campaign', () => {
    const script = [happens('Batch Campaign Runs', { campaign: 'P.M' })];
    const run = playFlow([batch('M', [set('A', 'x')], { filters: [where('A', 'is')] })], {
      people: [{ name: 'Ada' }],
      script,
    });
    expect(ofType(run, 'smart list')).toMatchObject([{ how: 'batch', verdict: 'invalid' }]);
  });

  test('a request to an invalid campaign', () => {
    const run = playFlow([
      onCreation('M', [request('P.R'), set('B', 'on')]),
      onRequest('R', [{ step: 'Teleport' }]),
    ]);
    expect(final(run, 'B')).toBe('on');
    expect(ofType(run, 'step')[0]).toMatchObject({ result: 'skipped' });
  });
});

test('[1.30] [4.18] an executable of another workspace makes the flow invalid; a request across is allowed', () => {
  const there = program(
    'There',
    [executable('X', [set('A', 'x')]), onRequest('R', [set('A', 'r')])],
    {},
    { workspace: 'Europe' },
  );
  const executes = play(scenario([program('P', [onCreation('M', [execute('There.X')])]), there]));
  expect(executes.program.problems).toMatchObject([{ reach: 'campaign', facts: ['1.30', '4.18'] }]);
  expect(ofType(executes, 'flow started')).toEqual([]);
  const requests = play(scenario([program('P', [onCreation('M', [request('There.R')])]), there]));
  expect(final(requests, 'A')).toBe('r');
});

describe('the smart list of an executable', () => {
  const run = (rest: Parameters<typeof executable>[2]) =>
    playFlow([onCreation('M', [execute('P.X'), set('B', 'on')]), executable('X', [set('A', 'x')], rest)]);

  test('[1.16] empty: everybody qualifies', () => {
    expect(final(run({}), 'A')).toBe('x');
    expect(final(run({ smartList: {} }), 'A')).toBe('x');
  });

  test('[1.17] invalid: nobody qualifies, and the caller goes on', () => {
    const invalid = run({ filters: [where('A', 'is')] });
    expect([final(invalid, 'A'), final(invalid, 'B')]).toEqual([null, 'on']);
    expect(ofType(invalid, 'smart list')[1]).toMatchObject({
      how: 'execute',
      verdict: 'invalid',
      facts: ['1.17'],
    });
    expect(ofType(invalid, 'step')[0]?.activities).toMatchObject([{ attributes: { Qualified: false } }]);
  });

  test('[1.15] [1.17] with a trigger it is invalid', () => {
    const invalid = run({ smartList: { triggers: [{ trigger: 'Person is Created' }] } });
    expect(invalid.program.problems).toMatchObject([{ reach: 'campaign', facts: ['1.15'] }]);
    expect(final(invalid, 'A')).toBe(null);
    expect(ofType(invalid, 'smart list').map(({ how }) => how)).toEqual(['trigger', 'execute']);
  });
});

test('[2.16] a step of an unknown kind in an executable is skipped in its place, by the switch', () => {
  const run = playFlow(
    [onCreation('M', [execute('P.X')]), executable('X', [{ step: 'Teleport' }, set('A', 'x')])],
    {
      assumptions: { 'invalid-executable-flow': 'the step is skipped' },
    },
  );
  expect(sequence(run)).toBe('M( M.0 X( X.0 X.1 X) M)');
  expect(ofType(run, 'step')[1]).toMatchObject({ index: 0, step: 'Teleport', result: 'skipped' });
});

describe('[3.11] a runaway model is stopped, and says what runs in a circle', () => {
  const policies = ['lockstep', 'requested first'];

  test.each(policies)('a request cycle: %s', (policy) => {
    const circle = [
      onRequest('A', [request('P.B')]),
      onRequest('B', [request('P.C')]),
      onRequest('C', [request('P.A')]),
    ];
    const run = playFlow([onCreation('M', [request('P.A')]), ...circle], {}, policyOf(policy));
    expect(run.status).toBe('stopped');
    const [stopped] = ofType(run, 'stopped');
    expect([...(stopped?.cycle ?? [])].sort()).toEqual(['P.A', 'P.B', 'P.C']);
    expect(stopped?.reason).toMatch(
      /^Stopped: 500 rounds of one person in a circle .* in a circle: P\.. > P\.. > P\.. > P\..\.$/,
    );
    expect(stopped?.facts).toEqual(['3.11']);
  });

  test.each(policies)('a campaign that requests itself twice every time: %s', (policy) => {
    const campaigns = [onCreation('M', [request('P.A')]), onRequest('A', [request('P.A'), request('P.A')])];
    const run = playFlow(campaigns, {}, policyOf(policy));
    expect(ofType(run, 'stopped')).toMatchObject([{ cycle: ['P.A'] }]);
    expect(ofType(run, 'flow started').length).toBeLessThanOrEqual(LIMITS.rounds + 2);
  });

  test('a campaign that leads to no other may run as often as somebody from outside asks for it', () => {
    const script = Array.from({ length: LIMITS.rounds + 20 }, (_, hour) => ({
      event: 'API Request Campaign',
      person: 'Ada',
      campaign: 'P.A',
      at: `${hour + 1} hours`,
    }));
    const created = { event: 'Person is Created', person: 'Ada' };
    const run = playFlow([onRequest('A', [score('+1')])], { script: [created, ...script] });
    expect(run.status).toBe('done');
    expect(ofType(run, 'flow started')).toHaveLength(LIMITS.rounds + 20);
  });

  test('a circle with waits in it', () => {
    const run = playFlow([
      onCreation('M', [request('P.A')]),
      onRequest('A', [wait('1 day'), request('P.B')]),
      onRequest('B', [request('P.A')]),
    ]);
    expect([...(ofType(run, 'stopped')[0]?.cycle ?? [])].sort()).toEqual(['P.A', 'P.B']);
  });

  test('a circle through executables', () => {
    const run = playFlow([
      onCreation('M', [request('P.A')]),
      onRequest('A', [execute('P.X')]),
      executable('X', [request('P.A')]),
    ]);
    expect([...(ofType(run, 'stopped')[0]?.cycle ?? [])].sort()).toEqual(['P.A', 'P.X']);
  });

  test('a flow of endless length has no circle to name', () => {
    const run = playFlow([
      onCreation(
        'M',
        Array.from({ length: LIMITS.moves + 5 }, () => score('+1')),
      ),
    ]);
    expect(ofType(run, 'stopped')).toMatchObject([{ cycle: [], facts: [] }]);
  });

  test('a model that needs exactly the budget is done', () => {
    const run = playFlow([
      onCreation(
        'M',
        Array.from({ length: LIMITS.moves - 1 }, () => score('+1')),
      ),
    ]);
    expect([run.status, run.order.length, final(run, 'Score')]).toEqual([
      'done',
      LIMITS.moves,
      LIMITS.moves - 1,
    ]);
  });
});

test('[6.16] a person who was deleted is in no flow, and nothing happens to the person but a new creation', () => {
  const campaigns = [
    onForm('Delete', [{ step: 'Delete Person' }, score('+1')], { schedule: {} }),
    onForm('Waits', [wait('1 day'), score('+10')]),
    onRequest('R', [score('+100')]),
    batch('B', [score('+1000')]),
  ];
  const at = (event: string, when: string, params: Readonly<Record<string, Plain>> = {}) =>
    happens(event, { at: when, ...params });
  const run = playFlow(campaigns, {
    people: [{ name: 'Ada' }],
    script: [
      at('Fills Out Form', '1 hour', { form: 'F' }),
      at('API Request Campaign', '2 hours', { campaign: 'P.R' }),
      at('Batch Campaign Runs', '3 hours', { campaign: 'P.B' }),
    ],
  });
  expect(run.status).toBe('done');
  expect(final(run, 'Score')).toBe(null);
  expect(run.world.people.get('Ada')?.exists).toBe(false);
  expect(ofType(run, 'flow ended').map(({ how }) => how)).toEqual(['deleted', 'deleted']);
  expect(ofType(run, 'happened')[1]?.reason).toBe('Ada is not in the database: nothing happens.');
});

test('a flow of 5,000 steps runs to its end', () => {
  const flow = Array.from({ length: 5000 }, (_, index) => set('A', `{{lead.B}}${index}`));
  expect(final(playFlow([onCreation('M', flow)]), 'A')).toBe('4999');
});

describe('what is not there', () => {
  test.each<[string, Partial<Scenario> & { instance?: Partial<Instance> }]>([
    ['nothing happens', { script: [] }],
    ['no people', { people: [] }],
    [
      'nobody is ever created',
      { script: [happens('Fills Out Form', { form: 'F', at: '1 hour', person: 'Ben' })] },
    ],
    ['no programs', { instance: { programs: [] } }],
  ])('%s', (_what, parts) => {
    const run = play(scenario([program('P', [healthy])], parts));
    expect(run.status).toBe('done');
    expect(ofType(run, 'flow started')).toEqual([]);
  });
});

describe('names that stand twice: the name means the first', () => {
  test('people', () => {
    const people = [
      { name: 'Ada', fields: { A: 'first' } },
      { name: 'Ada', fields: { A: 'second' } },
    ];
    const script = [happens('Batch Campaign Runs', { campaign: 'P.M' })];
    const run = play(scenario([program('P', [batch('M', [score('+1')])])], { people, script }));
    expect(run.program.problems).toMatchObject([{ reach: 'file', path: ['people', 1, 'name'] }]);
    expect([final(run, 'A'), final(run, 'Score')]).toEqual(['first', 1]);
  });

  test('My Tokens, without regard to case', () => {
    const tokens = [
      { name: 'X', value: 'first' },
      { name: 'x', value: 'second' },
    ];
    const run = play(scenario([program('P', [onCreation('M', [set('A', '{{my.X}}')])], {}, { tokens })]));
    expect(run.program.problems).toMatchObject([{ path: ['instance', 'programs', 0, 'tokens', 1, 'name'] }]);
    expect(final(run, 'A')).toBe('first');
  });

  test('fields', () => {
    const fields = [
      { name: 'D', type: 'score' as const },
      { name: 'D', type: 'string' as const },
    ];
    const run = play(
      scenario([program('P', [onCreation('M', [score('+1', 'D')])])], { instance: { fields } }),
    );
    expect(run.program.problems).toMatchObject([{ path: ['instance', 'fields', 7, 'name'] }]);
    expect(final(run, 'D')).toBe(1);
  });

  test('campaigns and programs', () => {
    const one = program('P', [
      onCreation('M', [execute('P.X')]),
      executable('X', [set('A', 'first')]),
      executable('X', [set('A', 'second')]),
    ]);
    const run = play(scenario([one, program('P', [executable('X', [set('A', 'third')])])]));
    expect(run.program.problems.map(({ path }) => path)).toEqual([
      ['instance', 'programs', 0, 'campaigns', 2, 'name'],
      ['instance', 'programs', 1, 'name'],
    ]);
    expect(final(run, 'A')).toBe('first');
  });
});

describe('places', () => {
  test('folders in a circle lose their place, and those below keep theirs', () => {
    const folders = [
      { name: 'A', parent: 'B', tokens: [{ name: 'X', value: 'a' }] },
      { name: 'B', parent: 'A' },
      { name: 'C', parent: 'A' },
      { name: 'D', parent: 'D' },
    ];
    const run = play(
      scenario([program('P', [onCreation('M', [set('A', '{{my.X}}')])], {}, { folder: 'C' })], {
        instance: { folders },
      }),
    );
    expect(run.program.problems.map(({ path }) => path)).toEqual([
      ['instance', 'folders', 0, 'parent'],
      ['instance', 'folders', 1, 'parent'],
      ['instance', 'folders', 3, 'parent'],
    ]);
    expect(final(run, 'A')).toBe('a');
  });

  test('programs in a circle, a missing folder, and two places at once', () => {
    const programs = [
      program('P', [healthy], {}, { parent: 'Q' }),
      program('Q', [], {}, { parent: 'P' }),
      program('R', [], {}, { folder: 'Foldr' }),
      program('S', [], {}, { folder: 'Folder', parent: 'R' }),
    ];
    const run = play(scenario(programs, { instance: { folders: [{ name: 'Folder' }] } }));
    expect(run.program.problems.map(({ path, near }) => [path.at(-1), near])).toEqual([
      ['folder', undefined],
      ['parent', undefined],
      ['parent', undefined],
      ['folder', 'Folder'],
    ]);
    expect(final(run, 'B')).toBe('ran');
  });

  test('a chain of thousands of folders compiles', () => {
    const folders = Array.from({ length: 3000 }, (_, index) => ({
      name: `F${index}`,
      ...(index > 0 ? { parent: `F${index - 1}` } : {}),
    }));
    expect(compile(scenario([], { instance: { folders } })).problems).toEqual([]);
  });
});

test('compile never throws on parameters of any shape', () => {
  const odd = Object.fromEntries([['toString', 1]]);
  const shapes: readonly Plain[] = [null, true, 1, '', 'text', [], ['x'], [[]], {}, odd, { campaign: 0 }];
  for (const shape of shapes) {
    for (const step of [
      'Change Data Value',
      'Change Score',
      'Execute Campaign',
      'Request Campaign',
      'Wait',
      'Remove from Flow',
    ]) {
      const all = {
        attribute: shape,
        newValue: shape,
        scoreName: shape,
        change: shape,
        campaign: shape,
        duration: shape,
      };
      playFlow([onCreation('M', [{ ...all, useParentTokenContext: shape, step }])]);
    }
    for (const event of [
      'Person is Created',
      'Fills Out Form',
      'API Request Campaign',
      'Batch Campaign Runs',
    ])
      playFlow([onForm('M', [])], {
        script: [{ person: shape, form: shape, page: shape, campaign: shape, tokens: shape, event }],
      });
    playFlow([
      onForm('M', [], {
        filters: [{ filter: 'Person Attribute', attribute: shape, operator: shape, values: shape }],
      }),
    ]);
    playFlow([
      onForm('M', [], {
        filters: [{ filter: 'Person Attribute', attribute: 'A', operator: 'is', values: [shape] }],
      }),
    ]);
    const names = ['person', 'field', 'is', 'campaign', 'times', 'first', 'then'];
    for (const claim of ['final value', 'runs', 'ends before'])
      playFlow([], { claims: [{ ...Object.fromEntries(names.map((name) => [name, shape])), claim }] });
  }
});
