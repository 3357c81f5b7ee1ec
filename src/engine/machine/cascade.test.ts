import { describe, expect, test } from 'vitest';
import { policyOf } from '../policies/table.ts';
import type { CampaignData, Constraint, FlowStepData } from '../scenario.ts';
import {
  executable,
  execute,
  final,
  happens,
  ofType,
  onCreation,
  onForm,
  playFlow,
  score,
  sequence,
  set,
  wait,
  where,
} from '../sketch.ts';

/** A campaign that a trigger with constraints starts, for everybody, every time. */
function on(
  name: string,
  trigger: string,
  constraints: readonly Constraint[],
  flow: readonly FlowStepData[],
  rest: Partial<CampaignData> = {},
): CampaignData {
  const smartList = { triggers: [{ trigger, where: constraints }], ...rest.smartList };
  return { name, flow, schedule: { qualification: 'every time' }, ...rest, smartList };
}

const is = (attribute: string, ...values: (string | number)[]): Constraint => {
  return { attribute, operator: 'is', values };
};
const onData = (name: string, field: string, flow: readonly FlowStepData[], ...more: Constraint[]) =>
  on(name, 'Data Value Changes', [is('Attribute', field), ...more], flow);

const known = { people: [{ name: 'Ada' }] };
const fills = [happens('Fills Out Form', { form: 'F' })];

describe('[7.17] a change made by a step fires the triggers of other campaigns', () => {
  test('Change Data Value fires Data Value Changes, with the field and the new value', () => {
    const run = playFlow([
      onCreation('M', [set('A', 'x')]),
      onData('Hears', 'A', [set('B', '{{lead.A}} heard')], is('New Value', 'x')),
      onData('Other', 'C', [score('+1')]),
    ]);
    expect(final(run, 'B')).toBe('x heard');
    expect(final(run, 'Score')).toBe(null);
  });

  test('Change Score fires Score is Changed', () => {
    const negative = { attribute: 'New Score', operator: 'less than', values: [0] };
    const reset = on('Reset', 'Score is Changed', [is('Score Name', 'Score'), negative], [score('=0')]);
    const run = playFlow([onCreation('M', [score('+5'), score('-9')]), reset]);
    expect(final(run, 'Score')).toBe(0);
    expect(ofType(run, 'flow started').map(({ campaign }) => campaign)).toEqual(['P.M', 'P.Reset']);
  });

  test('a step of an executable does so too', () => {
    const run = playFlow([
      onCreation('M', [execute('P.X')]),
      executable('X', [set('A', 'x')]),
      onData('Hears', 'A', [set('B', 'heard')]),
    ]);
    expect(final(run, 'B')).toBe('heard');
    const started = ofType(run, 'flow started').at(-1);
    expect(started).toMatchObject({ campaign: 'P.Hears', how: 'trigger', depth: 0 });
    const byStep = ofType(run, 'step').find(({ campaign }) => campaign === 'P.X');
    const heard = ofType(run, 'smart list').find(({ campaign }) => campaign === 'P.Hears');
    expect(heard?.cause).toBe(byStep?.seq);
  });

  test('a step that changes nothing fires nothing, unless that is logged', () => {
    const campaigns = [onCreation('M', [set('A', 'x'), set('A', 'x')]), onData('Hears', 'A', [score('+1')])];
    expect(final(playFlow(campaigns), 'Score')).toBe(1);
    expect(final(playFlow(campaigns, { assumptions: { 'same-value': 'logged' } }), 'Score')).toBe(2);
  });

  test('an inactive campaign hears and takes nobody [7.6]', () => {
    const off = { ...onData('Hears', 'A', [score('+1')]), schedule: { active: false } };
    const run = playFlow([onCreation('M', [set('A', 'x')]), off]);
    expect(final(run, 'Score')).toBe(null);
    expect(ofType(run, 'smart list').at(-1)?.verdict).toBe('inactive');
  });
});

test('[7.13] Data Value Changes wakes on the change of any field, and then tests the attribute', () => {
  const run = playFlow([
    onCreation('M', [set('A', 'x'), set('B', 'y')]),
    onData('Hears', 'C', [score('+1')]),
  ]);
  const heard = ofType(run, 'smart list').filter(({ campaign }) => campaign === 'P.Hears');
  expect(heard.map(({ verdict }) => verdict)).toEqual(['constraint', 'constraint']);
});

test('[7.14] constraints narrow a trigger: attribute, previous and new value', () => {
  const hears = onData('Hears', 'A', [score('+1')], is('Previous Value', 'x'), is('New Value', 'y'));
  const run = playFlow([onCreation('M', [set('A', 'x'), set('A', 'y'), set('A', 'z')]), hears]);
  expect(final(run, 'Score')).toBe(1);
});

describe('[7.4] filters must be true at the moment the trigger fires', () => {
  const hears = (field: string) =>
    on('Hears', 'Data Value Changes', [is('Attribute', 'A')], [score('+1')], {
      smartList: { filters: [where(field, 'is', 'x')] },
    });

  test('the change itself is already visible', () => {
    expect(final(playFlow([onCreation('M', [set('A', 'x')]), hears('A')]), 'Score')).toBe(1);
  });

  test('what the same flow has set before it counts, what it sets next comes too late', () => {
    const before = [onCreation('M', [set('B', 'x'), set('A', 'y')]), hears('B')];
    const after = [onCreation('M', [set('A', 'y'), set('B', 'x')]), hears('B')];
    for (const policy of ['random 1', 'random 2', 'caller first']) {
      expect(final(playFlow(before, {}, policyOf(policy)), 'Score')).toBe(1);
      expect(final(playFlow(after, {}, policyOf(policy)), 'Score')).toBe(null);
    }
  });
});

describe('[8.8] campaigns that one event starts race', () => {
  const campaigns = [
    onCreation('One', [set('A', '{{lead.A}}1')]),
    onCreation('Two', [set('A', '{{lead.A}}2')]),
    onData('Hears', 'B', [set('A', '{{lead.A}}3')]),
  ];

  test('either may write last', () => {
    const ends = Array.from({ length: 20 }, (_, seed) =>
      final(playFlow(campaigns, {}, policyOf(`random ${seed}`)), 'A'),
    );
    expect(new Set(ends)).toEqual(new Set(['12', '21']));
  });

  test('a campaign that a step starts runs beside the flow that started it, in no certain order', () => {
    const flow = [onCreation('M', [set('B', 'x'), set('A', '{{lead.A}}M')]), campaigns[2] ?? onForm('N', [])];
    const ends = Array.from({ length: 20 }, (_, seed) =>
      final(playFlow(flow, {}, policyOf(`random ${seed}`)), 'A'),
    );
    expect(new Set(ends)).toEqual(new Set(['M3', '3M']));
  });

  test('inside one flow the order of the steps is certain', () => {
    const flow = [
      onCreation('M', [set('A', '1'), set('A', '{{lead.A}}2'), set('A', '{{lead.A}}3')]),
      campaigns[2],
    ];
    for (let seed = 0; seed < 10; seed++)
      expect(
        final(
          playFlow(
            flow.flatMap((one) => one ?? []),
            {},
            policyOf(`random ${seed}`),
          ),
          'A',
        ),
      ).toBe('123');
  });
});

describe('[8.12] two campaigns on the same trigger, one filtering on what the other sets', () => {
  const sets = onForm('Sets', [set('A', 'ready')]);
  const racing = onForm('Races', [score('+1')], { filters: [where('A', 'is', 'ready')] });
  const repaired = onData('Follows', 'A', [score('+1')], is('New Value', 'ready'));

  test('the second never qualifies, whatever the order', () => {
    for (const order of [
      [sets, racing],
      [racing, sets],
    ])
      for (let seed = 0; seed < 10; seed++) {
        const run = playFlow(order, { ...known, script: fills }, policyOf(`random ${seed}`));
        expect(final(run, 'Score')).toBe(null);
        const verdicts = ofType(run, 'smart list').map(({ campaign, verdict }) => `${campaign} ${verdict}`);
        expect(verdicts).toContain('P.Races filter');
      }
  });

  test('[8.10] the repair: it triggers on the change of the field', () => {
    for (let seed = 0; seed < 10; seed++) {
      const run = playFlow([sets, repaired], { ...known, script: fills }, policyOf(`random ${seed}`));
      expect(final(run, 'Score')).toBe(1);
    }
  });

  test('[8.9] a wait in front of the reader is no repair here: the filter was asked on entry', () => {
    const waits = onForm('Races', [wait('1 hour'), score('+1')], { filters: [where('A', 'is', 'ready')] });
    expect(final(playFlow([sets, waits], { ...known, script: fills }), 'Score')).toBe(null);
  });
});

describe('[3.11] campaigns that start each other again and again', () => {
  test('a campaign that triggers itself ends by a budget, and the event names it', () => {
    const run = playFlow([
      onCreation('M', [set('A', 'x')]),
      onData('Loop', 'A', [set('A', '{{lead.A}}x'.slice(-12))]),
    ]);
    expect(run.status).toBe('stopped');
    expect(run.events.at(-1)).toMatchObject({ type: 'stopped', cycle: ['P.Loop'], facts: ['3.11'] });
  });

  test('two campaigns that trigger each other', () => {
    const run = playFlow([
      onCreation('M', [score('+1')]),
      on('Up', 'Score is Changed', [is('Score Name', 'Score')], [score('+1', 'Other')]),
      on('Down', 'Score is Changed', [is('Score Name', 'Other')], [score('+1')]),
    ]);
    expect(run.status).toBe('stopped');
    const stopped = run.events.at(-1);
    expect(stopped?.type === 'stopped' && [...stopped.cycle].sort()).toEqual(['P.Down', 'P.Up']);
  });

  test('a loop that writes the same value ends by itself [6.8]', () => {
    const run = playFlow([onCreation('M', [set('A', 'x')]), onData('Loop', 'A', [set('A', 'y')])]);
    expect(run.status).toBe('done');
    expect(sequence(run)).toBe('M( M.0 Loop( M) Loop.0 Loop( Loop) Loop.0 Loop)');
  });

  test('a loop that may run only once ends by itself', () => {
    const once = {
      ...onData('Loop', 'A', [set('A', '{{lead.A}}x')]),
      schedule: { qualification: 'only once' },
    };
    const run = playFlow([onCreation('M', [set('A', 'x')]), once]);
    expect([run.status, final(run, 'A')]).toEqual(['done', 'xx']);
  });

  test('through an executable', () => {
    const run = playFlow([
      onCreation('M', [score('+1')]),
      on('Loop', 'Score is Changed', [], [execute('P.X')]),
      executable('X', [score('+1')]),
    ]);
    expect(run.events.at(-1)).toMatchObject({ type: 'stopped', cycle: expect.arrayContaining(['P.Loop']) });
  });
});

test('[7.16] one form fill that creates a person starts campaigns on both triggers from the same event', () => {
  const run = playFlow([onCreation('C', [set('A', 'c')]), onForm('F', [set('B', 'f')])], { script: fills });
  const cause = ofType(run, 'happened')[0]?.seq;
  expect(ofType(run, 'smart list').map((event) => [event.campaign, event.cause])).toEqual([
    ['P.C', cause],
    ['P.F', cause],
  ]);
});
