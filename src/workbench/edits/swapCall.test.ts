import { describe, expect, test } from 'vitest';
import { type CampaignData, type FlowStepData, policyOf, run, type Scenario } from '#engine';
import { act } from '../act.ts';
import type { Action } from '../action.ts';
import type { Bench } from '../bench.ts';
import { MQL, REFS } from '../fixtures/mql.ts';
import { open } from '../open.ts';
import { problemsOf } from '../problemsOf.ts';

const swap = (at = 0, campaign: string = REFS.newPerson): Action => ({ type: 'swap call', campaign, at });
const campaigns = ({ scenario }: Bench) => scenario.instance.programs[0]?.campaigns ?? [];
const named = (bench: Bench, name: string) => campaigns(bench).find((one) => one.name === name);
const steps = (bench: Bench, name = 'New person') => named(bench, name)?.flow ?? [];
const policies = ['lockstep', 'caller first', 'requested first', 'random 1', 'random 2', 'random 3'];
const runs = ({ program }: Bench) => policies.map((name) => run(program, policyOf(name)).events);

/** The fixture with other campaigns. */
function model(
  change: (all: readonly CampaignData[]) => readonly CampaignData[],
  more: Partial<Scenario> = {},
) {
  const [program] = MQL.instance.programs;
  if (!program) throw new Error('The fixture has a program.');
  const programs = [{ ...program, campaigns: change(program.campaigns) }];
  return open({ ...MQL, ...more, instance: { ...MQL.instance, programs } });
}

const also = (...flow: readonly FlowStepData[]) =>
  model((all) => [
    ...all,
    { name: 'Nightly', smartList: { triggers: [{ trigger: 'Fills Out Form' }] }, flow },
  ]);
const execute = { step: 'Execute Campaign', campaign: REFS.quality, useParentTokenContext: false };

describe('the only caller', () => {
  const bench = act(open(MQL), swap());

  test('requests a campaign that is created again with all it had (facts 1.3, 1.4, 3.3)', () => {
    expect(steps(bench)[0]).toEqual({ step: 'Request Campaign', campaign: REFS.quality });
    const { executable: _executable, ...rest } = named(open(MQL), 'Quality score') ?? { name: '', flow: [] };
    expect(named(bench, 'Quality score')).toEqual({
      ...rest,
      smartList: { triggers: [{ trigger: 'Campaign is Requested' }] },
    });
    expect(campaigns(bench).map(({ name }) => name)).toEqual(campaigns(open(MQL)).map(({ name }) => name));
    expect(problemsOf(bench, REFS.newPerson)).toEqual([]);
  });

  test('says what was made', () => {
    expect(bench.past.at(-1)?.label).toBe(
      'Step 1: Execute Campaign becomes Request Campaign; "Quality score" is created again',
    );
    expect(bench.message).toBe(
      'Marketo cannot convert a campaign. "Quality score" was created again as a requestable campaign with the same flow.',
    );
  });

  test('swapped twice has the model that it had', () => {
    const twice = act(bench, swap());
    expect(twice.scenario).toEqual(MQL);
    expect(twice.changed).toBe(false);
    expect(twice.message).toContain('as an executable campaign');
  });

  test('keeps filters, and a rule', () => {
    const filters = [
      { filter: 'Person Attribute', attribute: 'Web Visits', operator: 'at least', values: [2] },
    ];
    const start = model((all) =>
      all.map((one) =>
        one.name === 'Quality score' ? { ...one, smartList: { filters, match: 'any' } } : one,
      ),
    );
    const requested = act(start, swap());
    expect(named(requested, 'Quality score')?.smartList).toMatchObject({ filters, match: 'any' });
    expect(act(requested, swap()).scenario).toEqual(start.scenario);
  });

  test('loses the token context, and undo brings it back', () => {
    const action = {
      campaign: REFS.newPerson,
      at: 0,
      choice: 'default',
      param: 'useParentTokenContext',
    } as const;
    const parent = act(open(MQL), { type: 'set param', ...action, value: true });
    const requested = act(parent, swap());
    expect(steps(requested)[0]).not.toHaveProperty('useParentTokenContext');
    expect(steps(act(requested, swap()))[0]).toMatchObject({ useParentTokenContext: false });
    expect(steps(act(requested, { type: 'undo' }))[0]).toMatchObject({ useParentTokenContext: true });
  });
});

describe('one of several callers', () => {
  test('gets a sibling, and the other callers keep theirs', () => {
    const bench = act(also(execute), swap());
    expect(steps(bench)[0]).toEqual({ step: 'Request Campaign', campaign: `${REFS.quality} (request)` });
    expect(named(bench, 'Quality score')).toEqual(named(open(MQL), 'Quality score'));
    expect(named(bench, 'Quality score (request)')?.flow).toEqual(steps(bench, 'Quality score'));
    expect(bench.message).toBe(
      'Marketo cannot convert a campaign. Other steps call "Quality score" too, so it stays. "Quality score (request)" was created as a requestable campaign with the same flow.',
    );
    expect(bench.past.at(-1)?.label).toMatch(/; "Quality score \(request\)" is created$/);
  });

  test('swapped twice has the model that it had, the sibling is gone', () => {
    const start = also(execute);
    const twice = act(act(start, swap()), swap());
    expect(twice.scenario).toEqual(start.scenario);
    expect(twice.message).toBe(
      'The step calls "Quality score" again. "Quality score (request)" was deleted: nothing calls it.',
    );
  });

  test('takes the sibling that is there already', () => {
    const bench = [swap(), swap(0, 'Lifecycle.Nightly')].reduce(act, also(execute, execute));
    expect(steps(bench, 'Nightly')[0]).toMatchObject({ campaign: `${REFS.quality} (request)` });
    expect(campaigns(bench).filter(({ name }) => name.includes('request'))).toHaveLength(1);
    expect(bench.message).toMatch(/is there already with the same flow/);
  });

  test('does not take a sibling with another flow: only the call may change', () => {
    const start = model((all) => [
      ...all,
      {
        name: 'Quality score (request)',
        smartList: { triggers: [{ trigger: 'Campaign is Requested' }] },
        flow: [],
      },
      { name: 'Nightly', flow: [execute] },
    ]);
    const bench = act(start, swap());
    expect(steps(bench)[0]).toMatchObject({ campaign: `${REFS.quality} (request 2)` });
    expect(act(bench, swap()).scenario).toEqual(start.scenario);
  });
});

describe('the other way round', () => {
  const requestable = { trigger: 'Campaign is Requested' };
  const withTriggers = (...triggers: NonNullable<CampaignData['smartList']>['triggers'] & object) =>
    model((all) =>
      all.map((one) => {
        if (one.name === 'New person')
          return { ...one, flow: [{ step: 'Request Campaign', campaign: REFS.quality }] };
        const { executable: _executable, ...rest } = one;
        return one.name === 'Quality score' ? { ...rest, smartList: { triggers } } : one;
      }),
    );

  test('a campaign with Campaign is Requested alone is replaced by an executable', () => {
    const start = withTriggers(requestable);
    const bench = act(start, swap());
    expect(steps(bench)[0]).toEqual(execute);
    expect(named(bench, 'Quality score')).toEqual(named(open(MQL), 'Quality score'));
    expect(act(bench, swap()).scenario).toEqual(start.scenario);
  });

  test.each([
    ['another trigger', [requestable, { trigger: 'Fills Out Form' }]],
    [
      'a constraint',
      [{ ...requestable, where: [{ attribute: 'Source', operator: 'is', values: ['Flow Action'] }] }],
    ],
  ])('a campaign with %s stays, and a sibling is made', (_what, triggers) => {
    const start = withTriggers(...triggers);
    const bench = act(start, swap());
    expect(steps(bench)[0]).toMatchObject({ campaign: `${REFS.quality} (executable)` });
    expect(named(bench, 'Quality score (executable)')).toMatchObject({ executable: true });
    expect(named(bench, 'Quality score (executable)')).not.toHaveProperty('smartList');
    expect(bench.message).toContain('"Quality score" runs in another way too, so it stays.');
    expect(act(bench, swap()).scenario).toEqual(start.scenario);
  });

  test('a campaign that an API call requests stays, and a sibling is made', () => {
    const call = { event: 'API Request Campaign', person: 'Ada', campaign: REFS.quality };
    const start = { ...withTriggers(requestable).scenario, script: [...MQL.script, call] };
    const bench = act(open(start), swap());
    expect(steps(bench)[0]).toMatchObject({ campaign: `${REFS.quality} (executable)` });
    expect(bench.message).toContain('is also requested from outside');
  });
});

describe('a step with choices', () => {
  const choices = [
    {
      if: { filter: 'Person Attribute', attribute: 'Web Visits', operator: 'at least', values: [5] },
      campaign: REFS.behavior,
      useParentTokenContext: false,
    },
    {
      if: { filter: 'Person Attribute', attribute: 'Country', operator: 'is', values: ['NZ'] },
      doNothing: true as const,
    },
  ];
  const start = model((all) => [
    {
      name: 'New person',
      smartList: { triggers: [{ trigger: 'Person is Created' }] },
      flow: [{ ...execute, choices }],
    },
    ...all.slice(1),
  ]);

  test('swaps every target', () => {
    const bench = act(start, swap());
    expect(steps(bench)[0]).toEqual({
      step: 'Request Campaign',
      choices: [
        { if: choices[0]?.if, campaign: REFS.behavior },
        { if: choices[1]?.if, doNothing: true },
      ],
      campaign: REFS.quality,
    });
    expect(bench.program.campaigns.filter(({ requestable }) => requestable)).toHaveLength(2);
    expect(bench.past.at(-1)?.label).toMatch(
      /; "Behavior score" is created again; "Quality score" is created again$/,
    );
    expect(problemsOf(bench, REFS.newPerson)).toEqual([]);
    expect(act(bench, swap()).scenario).toEqual(start.scenario);
  });
});

describe('a target that is not there', () => {
  test('stays as it is, and the problem stands there', () => {
    const action = { campaign: REFS.newPerson, at: 0, choice: 'default', param: 'campaign' } as const;
    const bench = act(act(open(MQL), { type: 'set param', ...action, value: 'Lifecycle.Gone' }), swap());
    expect(steps(bench)[0]).toEqual({ step: 'Request Campaign', campaign: 'Lifecycle.Gone' });
    expect(problemsOf(bench, REFS.newPerson)).toMatchObject([{ step: 0, param: 'campaign' }]);
  });
});

test('a campaign that executes itself can be swapped', () => {
  const start = model((all) => [
    ...all,
    { name: 'Loop', executable: true, flow: [{ ...execute, campaign: 'Lifecycle.Loop' }] },
  ]);
  const bench = act(start, swap(0, 'Lifecycle.Loop'));
  expect(steps(bench, 'Loop')).toEqual([{ step: 'Request Campaign', campaign: 'Lifecycle.Loop' }]);
  expect(act(bench, swap(0, 'Lifecycle.Loop')).scenario).toEqual(start.scenario);
});

test('swapped twice, a step gives the same run in every order', () => {
  for (const variant of ['series', 'parallel'])
    for (const at of [0, 1, 2]) {
      const bench = open(MQL, { variant });
      expect(runs([swap(at), swap(at)].reduce(act, bench))).toEqual(runs(bench));
    }
});
