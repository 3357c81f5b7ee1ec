import { describe, expect, test } from 'vitest';
import { policyOf } from '../policies/table.ts';
import {
  executable,
  execute,
  final,
  happens,
  ofType,
  onCreation,
  onRequest,
  playFlow,
  request,
  score,
  sequence,
  set,
  wait,
  where,
} from '../sketch.ts';

const parallel = [
  onCreation('M', [request('P.X'), request('P.Y'), set('C', 'm')]),
  onRequest('X', [set('A', 'x1'), set('A', 'x2')]),
  onRequest('Y', [set('B', 'y1'), set('B', 'y2')]),
];

test.each([
  ['lockstep', 'M( M.0 X( M.1 Y( X.0 M.2 M) Y.0 X.1 X) Y.1 Y)'],
  ['caller first', 'M( M.0 X( M.1 Y( M.2 M) X.0 X.1 X) Y.0 Y.1 Y)'],
  ['requested first', 'M( M.0 X( X.0 X.1 X) M.1 Y( Y.0 Y.1 Y) M.2 M)'],
])('[3.1] [3.2] requests are made in order and the flows overlap: %s', (policy, expected) => {
  expect(sequence(playFlow(parallel, {}, policyOf(policy)))).toBe(expected);
});

test('[8.8] each flow keeps its own order whatever the order of the strands', () => {
  const all = new Set<string>();
  for (let seed = 0; seed < 60; seed++) {
    const run = playFlow(parallel, {}, policyOf(`random ${seed}`));
    all.add(sequence(run));
    for (const [strand, steps] of [
      [1, 'M( M.0 M.1 M.2 M)'],
      [2, 'X( X.0 X.1 X)'],
      [3, 'Y( Y.0 Y.1 Y)'],
    ] as const)
      expect(sequence({ events: run.events.filter((event) => event.strand === strand) })).toBe(steps);
  }
  expect(all.size).toBeGreaterThan(20);
});

test('[3.7] the activity names the campaign’s id and the source', () => {
  const run = playFlow([onCreation('M', [request('P.X')]), onRequest('X', [set('A', 'x')], { id: 77 })]);
  expect(ofType(run, 'step')[0]?.activities).toEqual([
    {
      type: 'Request Campaign',
      attributes: { Campaign: 'P.X', 'Campaign ID': 77, Source: 'Flow Action' },
    },
  ]);
});

test('[2.18] [3.14] an executable may request a campaign, which may wait', () => {
  const run = playFlow([
    onCreation('M', [execute('P.X'), set('B', 'caller')]),
    executable('X', [request('P.R')]),
    onRequest('R', [wait('1 hour'), set('B', '{{lead.B}}, then requested')]),
  ]);
  expect(final(run, 'B')).toBe('caller, then requested');
});

describe('a request that nobody accepts', () => {
  const refused = (rest: Parameters<typeof onRequest>[2], assumptions = {}) =>
    playFlow([onCreation('M', [request('P.X'), set('B', 'on')]), onRequest('X', [set('A', 'x')], rest)], {
      assumptions,
    });

  test.each([
    ['[3.3] it is inactive', { schedule: { active: false } }, 'inactive'],
    ['[3.6] its filters', { filters: [where('A', 'is', 'y')] }, 'filter'],
    [
      '[3.4] the source of the constraint',
      {
        smartList: {
          triggers: [
            {
              trigger: 'Campaign is Requested',
              where: [{ attribute: 'Source', operator: 'is', values: ['Web Service API'] }],
            },
          ],
        },
      },
      'constraint',
    ],
  ])('%s keeps the person out, and the caller goes on', (_why, rest, verdict) => {
    const run = refused(rest);
    expect([final(run, 'A'), final(run, 'B')]).toEqual([null, 'on']);
    expect(ofType(run, 'smart list').at(-1)).toMatchObject({ how: 'request', verdict });
    expect(ofType(run, 'step')[0]).toMatchObject({ result: 'skipped', assumptions: ['refused-request'] });
  });

  test('[3.6] is logged or not, by the switch refused-request', () => {
    const rest = { schedule: { active: false } };
    const steps = (option: string) => ofType(refused(rest, { 'refused-request': option }), 'step');
    expect(steps('logged')[0]?.activities).toMatchObject([{ type: 'Request Campaign' }]);
    expect(steps('not logged')[0]?.activities).toEqual([]);
    for (const option of ['logged', 'not logged'])
      expect(steps(option)[0]?.assumptions).toEqual(['refused-request']);
  });

  test('[3.3] compile warns of an inactive target', () => {
    expect(refused({ schedule: { active: false } }).program.problems).toMatchObject([
      {
        reach: 'warning',
        facts: ['3.3'],
        path: ['instance', 'programs', 0, 'campaigns', 0, 'flow', 0, 'campaign'],
      },
    ]);
  });
});

test('[3.4] [3.5] a constraint on Flow Action lets a flow step in and the API not', () => {
  const source = { attribute: 'Source', operator: 'is', values: ['Flow Action'] };
  const smartList = { triggers: [{ trigger: 'Campaign is Requested', where: [source] }] };
  const campaigns = [onCreation('M', [request('P.X')]), onRequest('X', [score('+1')], { smartList })];
  expect(final(playFlow(campaigns), 'Score')).toBe(1);
  const byApi = playFlow(campaigns, {
    people: [{ name: 'Ada' }],
    script: [happens('API Request Campaign', { campaign: 'P.X' })],
  });
  expect(final(byApi, 'Score')).toBe(null);
});

test('[3.5] a source that does not exist is warned of', () => {
  const source = { attribute: 'Source', operator: 'is', values: ['Flow Actoin'] };
  const smartList = { triggers: [{ trigger: 'Campaign is Requested', where: [source] }] };
  expect(playFlow([onRequest('X', [score('+1')], { smartList })]).program.problems).toMatchObject([
    { reach: 'warning', near: 'Flow Action', facts: ['3.5'] },
  ]);
});

test('[3.11] only the qualification rules end a circle of requests', () => {
  const circle = (rest: Parameters<typeof onRequest>[2]) =>
    playFlow([
      onCreation('M', [request('P.A')]),
      onRequest('A', [score('+1'), request('P.B')], rest),
      onRequest('B', [score('+1'), request('P.A')], rest),
    ]);
  expect(final(circle({ schedule: {} }), 'Score')).toBe(2);
  const endless = circle({});
  expect(endless.status).toBe('stopped');
  expect([...(ofType(endless, 'stopped')[0]?.cycle ?? [])].sort()).toEqual(['P.A', 'P.B']);
});

test('[3.6] the rule of the requested campaign counts requests that came through', () => {
  const run = playFlow([
    onCreation('M', [request('P.X'), request('P.X')]),
    onRequest('X', [score('+1')], { schedule: { qualification: 'only once' } }),
  ]);
  expect(final(run, 'Score')).toBe(1);
  expect(ofType(run, 'smart list').map(({ verdict }) => verdict)).toEqual(['qualified', 'qualified', 'rule']);
});

test('[3.1] a requested campaign with an empty flow is over at once', () => {
  const run = playFlow([onCreation('M', [request('P.X')]), onRequest('X', [])]);
  expect(run.order).toEqual(['o0', 's1']);
  expect(ofType(run, 'flow ended')).toHaveLength(2);
});
