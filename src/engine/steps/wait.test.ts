import { describe, expect, test } from 'vitest';
import { choices } from '../choices.ts';
import { compile } from '../compile/compile.ts';
import { policyOf } from '../policies/table.ts';
import { run as runAll } from '../run.ts';
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
  program,
  request,
  scenario,
  score,
  sequence,
  set,
  wait,
} from '../sketch.ts';
import { formatInstant } from '../time.ts';

const at = (run: ReturnType<typeof playFlow>, campaign: string, index: number) => {
  const step = ofType(run, 'step').find((event) => event.campaign === campaign && event.index === index);
  return step && formatInstant(step.time);
};

test.each([
  ['30 minutes', '2026-03-02 09:30:00'],
  ['4 hours', '2026-03-02 13:00:00'],
  ['1 day', '2026-03-03 09:00:00'],
  ['2 Weeks', '2026-03-16 09:00:00'],
  ['1 month', '2026-04-01 09:00:00'],
])('[6.21] Wait %s holds the person until %s', (duration, until) => {
  const run = playFlow([onCreation('M', [wait(duration), set('A', 'after')])]);
  expect(at(run, 'P.M', 1)).toBe(until);
  expect(run.order).toEqual(['o0', 's1', 'w1', 's1']);
});

test.each(['4 hrs', '30 min', '2d', 'four hours', '4', 'hours', '-1 day', '1.5 hours'])(
  '[6.21] Wait "%s" is ignored: the flow goes on at once, and compile warns',
  (duration) => {
    const run = playFlow([onCreation('M', [wait(duration), set('A', 'after')])]);
    expect(at(run, 'P.M', 1)).toBe('2026-03-02 09:00:00');
    expect(ofType(run, 'step')[0]).toMatchObject({ result: 'skipped', until: null });
    expect(run.program.problems).toMatchObject([{ reach: 'warning', facts: ['6.21'] }]);
  },
);

test('[6.21] Wait 0 minutes is over at once', () => {
  const run = playFlow([onCreation('M', [wait('0 minutes'), set('A', 'after')])]);
  expect(run.order).toEqual(['o0', 's1', 's1']);
  expect(run.program.problems).toEqual([]);
});

test('a wait as the last step holds the flow open until it is over', () => {
  const run = playFlow([onCreation('M', [set('A', '1'), wait('1 hour')])]);
  expect(run.events.slice(-2).map(({ type, time }) => `${type} ${formatInstant(time)}`)).toEqual([
    'wait ended 2026-03-02 10:00:00',
    'flow ended 2026-03-02 10:00:00',
  ]);
});

describe('time order', () => {
  test('waits of several strands end by time, then by sequence', () => {
    const run = playFlow([
      onCreation('Late', [wait('2 hours'), set('A', '{{lead.A}}L')]),
      onCreation('First', [wait('1 hour'), set('A', '{{lead.A}}F')]),
      onCreation('Second', [set('B', 'x'), wait('1 hour'), set('A', '{{lead.A}}S')]),
    ]);
    expect(final(run, 'A')).toBe('FSL');
    expect(ofType(run, 'wait ended').map(({ campaign }) => campaign)).toEqual([
      'P.First',
      'P.Second',
      'P.Late',
    ]);
  });

  test('timers set by timers count, also those that end before older ones', () => {
    const run = playFlow([
      onCreation('Long', [wait('3 hours'), set('A', '{{lead.A}}L')]),
      onCreation('Short', [wait('1 hour'), set('A', '{{lead.A}}1'), wait('1 hour'), set('A', '{{lead.A}}2')]),
    ]);
    expect(final(run, 'A')).toBe('12L');
  });

  test('outside events come between waits at their own times', () => {
    const run = playFlow(
      [onCreation('M', [wait('2 hours'), set('A', '{{lead.A}}M')]), onForm('F', [set('A', '{{lead.A}}F')])],
      {
        script: [
          happens('Fills Out Form', { form: 'F', at: '3 hours' }),
          happens('Person is Created'),
          happens('Fills Out Form', { form: 'F', at: '1 hour' }),
        ],
      },
    );
    expect(final(run, 'A')).toBe('FMF');
    expect(ofType(run, 'happened').map(({ time }) => formatInstant(time).slice(11, 13))).toEqual([
      '09',
      '10',
      '12',
    ]);
  });

  test('an outside event at the instant at which a wait ends comes before it', () => {
    const run = playFlow(
      [onCreation('M', [wait('1 hour'), set('A', '{{lead.A}}M')]), onForm('F', [set('A', '{{lead.A}}F')])],
      {
        script: [happens('Person is Created'), happens('Fills Out Form', { form: 'F', at: '1 hour' })],
      },
    );
    expect(run.order.slice(0, 4)).toEqual(['o0', 's1', 'o1', 'w1']);
  });

  test('time never goes back', () => {
    const run = playFlow(
      [
        onForm('M', [wait('1 hour'), request('P.R'), wait('30 minutes')]),
        onRequest('R', [wait('1 day'), score('+1')]),
      ],
      {
        people: [{ name: 'Ada' }],
        script: ['1 hour', '0 minutes', '2 days'].map((when) =>
          happens('Fills Out Form', { form: 'F', at: when }),
        ),
        assumptions: { 'slow-queues': 'later events may overtake' },
      },
      policyOf('random 5'),
    );
    const times = run.events.map(({ time }) => time);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(final(run, 'Score')).toBe(3);
  });
});

describe('[8.8] pending steps and later events, by the switch slow-queues', () => {
  const model = (option: string) =>
    compile(
      scenario(
        [
          program('P', [
            onCreation('M', [set('A', 'm'), set('B', '{{lead.A}}')]),
            onForm('F', [set('A', 'f')]),
          ]),
        ],
        {
          script: [happens('Person is Created'), happens('Fills Out Form', { form: 'F', at: '1 hour' })],
          assumptions: { 'slow-queues': option },
        },
      ),
    );

  test('steps take no time: everything pending is done before time goes on', () => {
    const compiled = model('steps take no time');
    for (let seed = 0; seed < 20; seed++)
      expect(final(runAll(compiled, policyOf(`random ${seed}`)), 'B')).toBe('m');
  });

  test('later events may overtake: time may go on first, and the event says so', () => {
    const compiled = model('later events may overtake');
    const runs = Array.from({ length: 20 }, (_, seed) => runAll(compiled, policyOf(`random ${seed}`)));
    expect(new Set(runs.map((one) => final(one, 'B')))).toEqual(new Set(['m', 'f']));
    const overtaken = runs.find((one) => final(one, 'B') === 'f');
    expect(overtaken && ofType(overtaken, 'happened').at(-1)?.assumptions).toEqual(['slow-queues']);
  });

  test('a wait may end first too, and the event says so', () => {
    const campaigns = [
      onCreation('M', [wait('1 hour'), set('A', 'm')]),
      onCreation('N', [set('A', 'n'), set('B', '{{lead.A}}')]),
    ];
    const assumptions = { 'slow-queues': 'later events may overtake' };
    const runs = Array.from({ length: 30 }, (_, seed) =>
      playFlow(campaigns, { assumptions }, policyOf(`random ${seed}`)),
    );
    expect(runs.flatMap((one) => ofType(one, 'wait ended').flatMap((event) => event.assumptions))).toContain(
      'slow-queues',
    );
  });

  test('what is due at this instant comes before any step', () => {
    const compiled = compile(
      scenario([program('P', [onCreation('M', [set('A', 'm')]), onForm('F', [set('B', 'f')])])], {
        script: [happens('Person is Created'), happens('Fills Out Form', { form: 'F' })],
      }),
    );
    expect(runAll(compiled).order).toEqual(['o0', 'o1', 's1', 's2']);
  });
});

describe('in an executable', () => {
  const campaigns = [
    onCreation('M', [execute('P.X'), set('B', 'on')]),
    executable('X', [wait('1 hour'), set('A', 'x')]),
  ];

  test('[2.15] a wait is an error of the campaign', () => {
    expect(playFlow(campaigns).program.problems).toMatchObject([
      {
        reach: 'campaign',
        facts: ['2.15', '2.16'],
        path: ['instance', 'programs', 0, 'campaigns', 1, 'flow', 0, 'step'],
      },
    ]);
  });

  test('[2.16] nobody qualifies or the step is skipped, by the switch invalid-executable-flow', () => {
    const run = (option: string) =>
      playFlow(campaigns, { assumptions: { 'invalid-executable-flow': option } });
    const nobody = run('nobody qualifies');
    expect(sequence(nobody)).toBe('M( M.0 M.1 M)');
    expect(ofType(nobody, 'step')[0]).toMatchObject({
      result: 'skipped',
      assumptions: ['invalid-executable-flow'],
    });
    expect(ofType(nobody, 'smart list').at(-1)).toMatchObject({
      verdict: 'invalid',
      assumptions: ['invalid-executable-flow'],
    });
    const skipped = run('the step is skipped');
    expect(sequence(skipped)).toBe('M( M.0 X( X.0 X.1 X) M.1 M)');
    expect(ofType(skipped, 'step')[1]).toMatchObject({
      result: 'skipped',
      assumptions: ['invalid-executable-flow'],
    });
    expect(final(skipped, 'A')).toBe('x');
  });

  test('[2.15] the way round: the executable requests a campaign that waits', () => {
    const run = playFlow([
      onCreation('M', [execute('P.X'), set('B', 'on')]),
      executable('X', [request('P.R')]),
      onRequest('R', [wait('1 hour'), set('A', 'x')]),
    ]);
    expect(run.program.problems).toEqual([]);
    expect([final(run, 'A'), final(run, 'B')]).toEqual(['x', 'on']);
  });
});

test('while somebody waits and nothing else can happen, the only choice is the end of the wait', () => {
  const compiled = compile(scenario([program('P', [onCreation('M', [wait('1 hour')])])]));
  const { world } = runAll(compiled, (options, { taken }) => (taken < 2 ? (options[0] ?? '') : 'enough'));
  expect(choices(compiled, { ...world, stopped: false }).map(({ code }) => code)).toEqual(['w1']);
});
