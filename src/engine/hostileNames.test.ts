import { describe, expect, test } from 'vitest';
import { checkClaims } from './claims/check.ts';
import {
  batch,
  final,
  happens,
  ofType,
  onForm,
  onRequest,
  play,
  playFlow,
  program,
  scenario,
  score,
  set,
  where,
} from './sketch.ts';

const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'name', '0', ' ', 'a.b'];

describe.each(NAMES)('the name %j is a name like any other', (name) => {
  const person = { name: 'Ada', fields: Object.fromEntries([[name, 'start']]) };
  const form = [happens('Fills Out Form', { form: 'F' })];
  const fields = [{ name, type: 'string' as const }];

  test('for a field', () => {
    const flow = [set('A', `{{lead.${name}}}`), set(name, 'x'), set('B', 'after')];
    const claims = [{ claim: 'final value', person: 'Ada', field: name, is: 'x' }];
    const run = play(
      scenario([program('P', [onForm('M', flow, { filters: [where(name, 'is not empty')] })])], {
        instance: { fields },
        people: [person],
        script: form,
        claims,
      }),
    );
    expect(run.program.problems).toEqual([]);
    expect([final(run, name), final(run, 'B')]).toEqual(['x', 'after']);
    expect(Object.keys(run.world.people.get('Ada')?.fields ?? {})).toContain(name);
    expect(checkClaims(run.program, run, null, 'lockstep')).toMatchObject([{ holds: true }]);
    if (name.trim() === name) expect(final(run, 'A')).toBe('start');
  });

  test('for a field without a value', () => {
    const flow = [
      {
        ...set('A', 'full'),
        choices: [{ if: where(name, 'is empty'), ...set('A', `empty{{lead.${name}}}`) }],
      },
    ];
    const run = playFlow([onForm('M', flow)], {
      instance: { fields },
      people: [{ name: 'Ada' }],
      script: form,
    });
    if (name.trim() === name) expect(final(run, 'A')).toBe('empty');
  });

  test('for a score', () => {
    const scores = [{ name, type: 'score' as const }];
    const run = playFlow([onForm('M', [score('+1', name)])], {
      instance: { fields: scores },
      people: [{ name: 'Ada' }],
      script: form,
    });
    expect(final(run, name)).toBe(1);
  });

  test('for a person', () => {
    const run = playFlow([onForm('M', [score('+1')], { schedule: {} }), batch('B', [score('+1')])], {
      people: [{ name, new: true }],
      script: [
        happens('Fills Out Form', { form: 'F', person: name }),
        happens('Fills Out Form', { form: 'F', person: name, at: '1 hour' }),
        happens('Batch Campaign Runs', { campaign: 'P.B', at: '2 hours' }),
      ],
    });
    expect(final(run, 'Score', name)).toBe(2);
  });

  test('for a My Token, stored or from the API', () => {
    if (name.trim() !== name) return;
    const campaign = onRequest('M', [
      set('A', `{{my.${name}}}`),
      set('B', '{{my.constructor}}{{my.__proto__}}'),
    ]);
    const api = (tokens: Record<string, string>) => [
      happens('API Request Campaign', { campaign: 'P.M', tokens }),
    ];
    const stored = (script: ReturnType<typeof api>) =>
      play(
        scenario([program('P', [campaign], Object.fromEntries([[name, 'stored']]))], {
          people: [{ name: 'Ada' }],
          script,
        }),
      );
    expect(final(stored(api({})), 'A')).toBe('stored');
    expect(final(stored(api(Object.fromEntries([[name, 'api']]))), 'A')).toBe('api');
  });
});

test.each(['constructor', '__proto__', 'toString'])(
  'tokens called %s that nothing defines are blank',
  (name) => {
    const text = ['my', 'lead', 'campaign', 'program', 'trigger', 'nosuch']
      .map((family) => `{{${family}.${name}}}`)
      .join('');
    const run = playFlow([onForm('M', [set('A', `[${text}]`)])], {
      people: [{ name: 'Ada' }],
      script: [happens('Fills Out Form', { form: 'F' })],
    });
    expect(final(run, 'A')).toBe('[]');
  },
);

test.each(['constructor', '__proto__', 'toString'])('nothing is called %s by accident', (name) => {
  const trigger = { trigger: 'Fills Out Form', where: [{ attribute: name, operator: 'is', values: ['x'] }] };
  const model = scenario(
    [
      program(name, [
        onForm('M', [{ step: name }], {
          smartList: { triggers: [trigger, { trigger: name }], filters: [{ filter: name }] },
        }),
      ]),
    ],
    {
      assumptions: Object.fromEntries([[name, name]]),
      script: [{ event: name }, happens('Fills Out Form', { form: 'F', person: name })],
      claims: [{ claim: name }],
      start: name,
    },
  );
  expect(play(model).program.problems).toHaveLength(9);
});

/** So long that a reader whose time grows with the square of the length would not come back. */
const LONG = 2_000_000;

test('texts made to slow a reader down are read', () => {
  const spaces = ' '.repeat(LONG);
  const texts = [
    `{{a.${spaces}`,
    '{{'.repeat(LONG / 2),
    `{{a.${'b:'.repeat(LONG / 2)}`,
    '}}'.repeat(LONG / 2),
    `{{my.x${spaces}:default=${spaces}`,
  ];
  const durations = [`1${spaces}x`, `1 ${'a'.repeat(LONG)}!`].map((duration) => ({ step: 'Wait', duration }));
  const steps = [...texts.map((text) => set('A', text)), score(`=${spaces}x`), ...durations];
  const tokens = { [`{{${spaces}`]: 'x', [spaces]: 'y' };
  const script = [
    happens('Fills Out Form', { form: 'F' }),
    happens('API Request Campaign', { campaign: 'P.R', tokens }),
  ];
  const campaigns = [...steps.map((step, at) => onForm(`M${at}`, [step])), onRequest('R', [])];
  const run = playFlow(campaigns, { people: [{ name: 'Ada' }], script });
  expect(run.status).toBe('done');
  expect(ofType(run, 'flow ended').map(({ campaign }) => campaign)).toContain('P.R');
});
