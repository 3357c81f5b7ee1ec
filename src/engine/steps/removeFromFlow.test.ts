import { describe, expect, test } from 'vitest';
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
  removeFrom,
  request,
  score,
  sequence,
  set,
  wait,
  where,
} from '../sketch.ts';

const THIS = 'this campaign';

describe('in an executable', () => {
  const family = [
    onCreation('M', [execute('P.X'), set('A', 'caller')]),
    executable('X', [execute('P.Y'), set('B', 'parent')]),
    executable('Y', [removeFrom(THIS), set('C', 'child')]),
  ];

  test('[2.19] [2.20] it ends the child, its parent and its grandparent', () => {
    const run = playFlow(family);
    expect(sequence(run)).toBe('M( M.0 X( X.0 Y( Y.0 Yx Xx Mx');
    expect(['A', 'B', 'C'].map((field) => final(run, field))).toEqual([null, null, null]);
    const ends = ofType(run, 'flow ended');
    const cause = ofType(run, 'step').find(({ step }) => step === 'Remove from Flow')?.seq;
    expect(ends.every((end) => end.how === 'removed' && end.cause === cause)).toBe(true);
    expect(ends[0]?.facts).toEqual(['2.19', '2.20', '6.26']);
  });

  test('[2.19] what was done before stays done', () => {
    const run = playFlow([
      onCreation('M', [score('+1'), execute('P.X'), score('+1')]),
      executable('X', [score('+1'), removeFrom('P.X'), score('+1')]),
    ]);
    expect(final(run, 'Score')).toBe(2);
  });

  test('a choice decides who is removed', () => {
    const stop = { ...removeFrom(THIS), doNothing: true as const };
    const run = (country: string) =>
      playFlow(
        [
          onCreation('M', [execute('P.X'), set('A', 'caller')]),
          executable('X', [
            {
              step: stop.step,
              doNothing: true,
              choices: [{ if: where('Country', 'is', 'Mars'), campaign: THIS }],
            },
          ]),
        ],
        { people: [{ name: 'Ada', new: true, fields: { Country: country } }] },
      );
    expect(final(run('Mars'), 'A')).toBe(null);
    expect(final(run('France'), 'A')).toBe('caller');
  });
});

describe('[2.19] an executable that names another campaign, by the switch remove-inside-executable', () => {
  const run = (option: string) =>
    playFlow(
      [
        onForm('W', [wait('1 day'), set('A', 'waited')]),
        onForm('M', [execute('P.X'), set('B', 'caller')]),
        executable('X', [removeFrom('P.W'), set('C', 'child')]),
      ],
      {
        script: [happens('Fills Out Form', { form: 'F' })],
        assumptions: { 'remove-inside-executable': option },
      },
    );

  test('by the campaign named: only that one ends', () => {
    const named = run('by the campaign named');
    expect(['A', 'B', 'C'].map((field) => final(named, field))).toEqual([null, 'caller', 'child']);
    expect(ofType(named, 'step').find(({ campaign }) => campaign === 'P.X')?.assumptions).toEqual([
      'remove-inside-executable',
    ]);
  });

  test('by where the step stands: that one, the executable and its callers end', () => {
    const all = run('always ends the callers too');
    expect(['A', 'B', 'C'].map((field) => final(all, field))).toEqual([null, null, null]);
    expect(ofType(all, 'step').find(({ campaign }) => campaign === 'P.X')?.assumptions).toEqual([
      'remove-inside-executable',
    ]);
  });

  test('by where the step stands: also when the person is not in the campaign named', () => {
    const campaigns = [
      onCreation('M', [execute('P.X'), set('B', 'caller')]),
      executable('X', [removeFrom('P.W')]),
      onForm('W', [wait('1 day')]),
    ];
    const assumptions = { 'remove-inside-executable': 'always ends the callers too' };
    expect(final(playFlow(campaigns, { assumptions }), 'B')).toBe(null);
    expect(final(playFlow(campaigns), 'B')).toBe('caller');
  });
});

describe('[2.20] a caller is removed while its executable runs, by the switch removed-parent', () => {
  const campaigns = [
    onCreation('M', [execute('P.X'), set('A', 'caller')]),
    executable('X', [execute('P.Y'), set('B', 'parent')]),
    executable('Y', [removeFrom('P.M'), set('C', 'child')]),
  ];
  const run = (option: string, flow = campaigns) =>
    playFlow(flow, { assumptions: { 'removed-parent': option } });

  test('the executable stops', () => {
    const stops = run('the executable stops');
    expect(sequence(stops)).toBe('M( M.0 X( X.0 Y( Y.0 Yx Xx Mx');
    expect(ofType(stops, 'flow ended').map(({ assumptions }) => assumptions)).toEqual([
      ['removed-parent'],
      ['removed-parent'],
      [],
    ]);
  });

  test('the executable finishes', () => {
    const finishes = run('the executable finishes');
    expect(sequence(finishes)).toBe('M( M.0 X( X.0 Y( Y.0 Y.1 Y) X.1 X) Mx');
    expect(['A', 'B', 'C'].map((field) => final(finishes, field))).toEqual([null, 'parent', 'child']);
    expect(ofType(finishes, 'flow ended').at(-1)?.assumptions).toEqual(['removed-parent']);
  });

  test('an executable in the middle takes its callers with it, what it executes stops or finishes', () => {
    const middle = [
      onCreation('M', [execute('P.X'), set('A', 'caller')]),
      executable('X', [execute('P.Y'), set('B', 'parent')]),
      executable('Y', [removeFrom('P.X'), set('C', 'child')]),
    ];
    expect(sequence(run('the executable stops', middle))).toBe('M( M.0 X( X.0 Y( Y.0 Yx Xx Mx');
    expect(sequence(run('the executable finishes', middle))).toBe('M( M.0 X( X.0 Y( Y.0 Y.1 Y) Xx Mx');
  });
});

test('[2.19] an executable that executes itself ends as a whole, by either option of removed-parent', () => {
  const again = [
    onCreation('M', [execute('P.X'), set('A', 'caller')]),
    executable('X', [
      score('+1'),
      { ...execute('P.X'), choices: [{ if: where('Score', 'at least', 2), doNothing: true }] },
      { step: 'Remove from Flow', campaign: THIS },
      score('+10'),
    ]),
  ];
  for (const option of ['the executable stops', 'the executable finishes']) {
    const run = playFlow(again, { assumptions: { 'removed-parent': option } });
    expect([final(run, 'Score'), final(run, 'A')]).toEqual([2, null]);
    expect(ofType(run, 'flow ended').map(({ assumptions }) => assumptions)).toEqual([[], [], []]);
  }
});

test('[2.22] in a requested campaign it takes the person out of that campaign alone', () => {
  const run = playFlow([
    onCreation('M', [request('P.R'), set('A', '1'), set('A', 'caller')]),
    onRequest('R', [removeFrom(THIS), set('B', 'requested')]),
  ]);
  expect([final(run, 'A'), final(run, 'B')]).toEqual(['caller', null]);
  expect(ofType(run, 'flow ended').find(({ campaign }) => campaign === 'P.R')).toMatchObject({
    how: 'removed',
    facts: ['6.26'],
  });
});

test('[6.26] it takes a person out of a wait in another campaign, and nobody else', () => {
  const run = playFlow(
    [
      onForm('W', [wait('1 day'), set('A', 'waited')]),
      onForm('M', [
        {
          step: 'Remove from Flow',
          doNothing: true,
          choices: [{ if: where('Flag', 'is', true), campaign: 'P.W' }],
        },
      ]),
    ],
    {
      people: [{ name: 'Ada', fields: { Flag: true } }, { name: 'Ben' }],
      script: ['Ada', 'Ben'].map((person) => happens('Fills Out Form', { form: 'F', person })),
    },
  );
  expect([final(run, 'A', 'Ada'), final(run, 'A', 'Ben')]).toEqual([null, 'waited']);
});

test('[6.26] it ends every passage of the person through the campaign', () => {
  const forms = ['0 minutes', '1 hour', '2 hours'].map((at) => happens('Fills Out Form', { form: 'F', at }));
  const run = playFlow([onForm('W', [wait('1 day'), score('+1')]), onRequest('M', [removeFrom('P.W')])], {
    people: [{ name: 'Ada' }],
    script: [...forms, happens('API Request Campaign', { campaign: 'P.M', at: '3 hours' })],
  });
  expect(ofType(run, 'flow ended').filter(({ how }) => how === 'removed')).toHaveLength(3);
  expect(final(run, 'Score')).toBe(null);
});

test('[6.26] a person who is not in the flow is not removed, and that is skipped', () => {
  const run = playFlow([onCreation('M', [removeFrom('P.N'), set('A', 'on')]), onForm('N', [wait('1 day')])]);
  expect(ofType(run, 'step')[0]).toMatchObject({ result: 'skipped', activities: [], target: 'P.N' });
  expect(final(run, 'A')).toBe('on');
});

test('[6.26] that somebody else is in the flow does not matter', () => {
  const run = playFlow(
    [onForm('W', [wait('1 day'), set('A', 'waited')]), onRequest('M', [removeFrom('P.W')])],
    {
      people: [{ name: 'Ada' }, { name: 'Ben' }],
      script: [
        happens('Fills Out Form', { form: 'F', person: 'Ben' }),
        happens('API Request Campaign', { campaign: 'P.M', at: '1 hour' }),
      ],
    },
  );
  expect(ofType(run, 'step').find(({ step }) => step === 'Remove from Flow')?.result).toBe('skipped');
  expect(final(run, 'A', 'Ben')).toBe('waited');
});

test('[6.28] removal does not give back the one time', () => {
  const run = playFlow([onForm('M', [removeFrom(THIS)], { schedule: { qualification: 'only once' } })], {
    people: [{ name: 'Ada' }],
    script: ['0 minutes', '1 day'].map((at) => happens('Fills Out Form', { form: 'F', at })),
  });
  expect(ofType(run, 'smart list').map(({ verdict }) => verdict)).toEqual(['qualified', 'rule']);
});
