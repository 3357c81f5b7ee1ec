import { describe, expect, test } from 'vitest';
import type { Instance } from '../scenario.ts';
import {
  executable,
  execute,
  final,
  happens,
  ofType,
  onForm,
  play,
  program,
  scenario,
  set,
} from '../sketch.ts';

const fields = { 'First Name': 'Ada', 'Num Employees': 0, Flag: false };

function filled(
  text: string,
  tokens: Record<string, string> = {},
  assumptions = {},
  instance: Partial<Instance> = {},
) {
  const model = scenario(
    [program('P', [onForm('M', [set('A', text)], { id: 5 })], tokens, { id: 6, folder: 'F' })],
    {
      instance: {
        folders: [{ name: 'F', tokens: [{ name: 'Folder', value: 'from the folder' }] }],
        ...instance,
      },
      people: [{ name: 'Ada', fields }],
      script: [happens('Fills Out Form', { form: 'Contact' })],
      assumptions,
    },
  );
  const run = play(model);
  const step = ofType(run, 'step')[0];
  return { value: final(run, 'A'), trace: step?.tokens ?? [], named: step?.assumptions ?? [] };
}

test.each([
  ['[5.2]', 'Hello {{lead.First Name}}.', 'Hello Ada.'],
  ['[5.2]', '{{my.Event Date}}', 'May 4'],
  ['[5.3]', '{{lead.Last Name:default=friend}}', 'friend'],
  ['[5.3]', '{{lead.First Name:default=friend}}', 'Ada'],
  ['[5.3]', '{{my.Nowhere:default=a: b}}', 'a: b'],
  ['[5.3]', '{{trigger.Link:default=none}}', 'none'],
  ['[5.4]', '{{LEAD.first name}} {{My.event DATE}} {{Program.Name}} {{campaign.NAME}}', 'Ada May 4 P M'],
  ['[5.6]', '{{campaign.name}}/{{campaign.id}}/{{program.name}}/{{program.id}}', 'M/5/P/6'],
  ['[5.6]', '[{{campaign.description}}{{program.description}}]', '[]'],
  ['[5.8]', '{{trigger.Trigger Name}}: {{trigger.Name}}{{trigger.Subject}}', 'Fills Out Form: Contact'],
  ['[5.13] [5.14]', '{{my.Folder}}', 'from the folder'],
  ['[5.2]', '{{lead.Num Employees}} {{lead.Flag}}', '0 false'],
  ['[5.2]', '{{ my.Event Date }}', 'May 4'],
])('%s %s gives "%s"', (_fact, text, value) => {
  expect(filled(text, { 'Event Date': 'May 4' }).value).toBe(value);
});

test.each(['{{}}', '{{my}}', '{{.x}}', '{{my.}}', '{{my.x', '{ {my.x} }', '{{m y.x}}', '{{{my.x}'])(
  '%s is not a token and stays as it is',
  (text) => {
    expect(filled(text, { x: 'value' })).toMatchObject({ value: text, named: [] });
  },
);

test('braces around a token stay', () => {
  expect(filled('{{{my.x}}}', { x: 'value' }).value).toBe('{value}');
});

test('what a token gives is not read again', () => {
  expect(filled('{{my.x}}', { x: '{{my.y}}', y: 'value' }).value).toBe('{{my.y}}');
  expect(filled('{{my.x}}', { x: '$& $1' }).value).toBe('$& $1');
});

describe('[5.15] a token that nothing defines, by the switch missing-token', () => {
  const shown = { 'missing-token': 'shown as written' };
  test.each(['{{my.Nowhere}}', '{{lead.Nowhere}}', '{{campaign.color}}', '{{nosuch.thing}}'])(
    '%s',
    (text) => {
      expect(filled(text)).toMatchObject({ value: '', named: ['missing-token'] });
      expect(filled(text, {}, shown)).toMatchObject({
        value: text,
        named: expect.arrayContaining(['missing-token']),
      });
    },
  );

  test.each([
    '{{lead.Last Name}}',
    '{{campaign.description}}',
    '{{trigger.Link}}',
    '{{my.Nowhere:default=}}',
  ])('%s is defined and empty, so it is blank either way', (text) => {
    for (const assumptions of [{}, shown])
      expect(filled(text, {}, assumptions)).toMatchObject({ value: '', named: [] });
  });
});

describe('[5.9] trigger tokens of Fills Out Form', () => {
  test('are the form and the page', () => {
    const model = scenario(
      [program('P', [onForm('M', [set('A', '{{trigger.Name}} {{trigger.Web Page}}')])])],
      {
        people: [{ name: 'Ada' }],
        script: [happens('Fills Out Form', { form: 'Contact', page: '/contact' })],
      },
    );
    expect(final(play(model), 'A')).toBe('Contact /contact');
  });

  test('[5.8] are empty where the trigger does not supply them', () => {
    for (const name of ['Link', 'Subject', 'Category', 'Details', 'Sent By', 'Browser', 'Web Page'])
      expect(filled(`{{trigger.${name}}}`)).toMatchObject({ value: '', named: [] });
  });
});

describe('[5.14] the nearest definition wins', () => {
  const folders = [
    {
      name: 'Root',
      tokens: [
        { name: 'X', value: 'root' },
        { name: 'Y', value: 'root' },
        { name: 'Z', value: 'root' },
      ],
    },
    {
      name: 'Sub',
      parent: 'Root',
      tokens: [
        { name: 'X', value: 'sub' },
        { name: 'Y', value: 'sub' },
      ],
    },
  ];
  const outer = program('Outer', [], { X: 'outer' }, { folder: 'Sub' });
  const inner = program(
    'Inner',
    [onForm('M', [set('A', '{{my.W}}{{my.X}} {{my.Y}} {{my.Z}}')])],
    { W: 'inner ' },
    { parent: 'Outer' },
  );

  test('[5.13] local, then the program around it, then its folders', () => {
    const run = play(
      scenario([outer, inner], {
        instance: { folders },
        people: [{ name: 'Ada' }],
        script: [happens('Fills Out Form', { form: 'F' })],
      }),
    );
    expect(final(run, 'A')).toBe('inner outer sub root');
    const places = ofType(run, 'step')[0]?.tokens[3]?.lookups.map(({ place, found, used }) => [
      place,
      found,
      used,
    ]);
    expect(places).toEqual([
      ['program Inner', null, false],
      ['program Outer', null, false],
      ['folder Sub', null, false],
      ['folder Root', 'root', true],
    ]);
  });

  test('[4.15] a token of a folder above both sides is defined on both, so no fallback is needed', () => {
    const text = set('A', '{{my.X}} {{my.Z}}');
    for (const [useParent, expected] of [
      [true, 'top root'],
      [false, 'sub root'],
    ] as const) {
      const programs = [
        program('Top', [onForm('M', [execute('Low.Work', useParent)])], { X: 'top' }, { folder: 'Root' }),
        program('Low', [executable('Work', [text])], {}, { folder: 'Sub' }),
      ];
      const run = play(
        scenario(programs, {
          instance: { folders },
          people: [{ name: 'Ada' }],
          script: [happens('Fills Out Form', { form: 'F' })],
        }),
      );
      expect(final(run, 'A')).toBe(expected);
      expect(ofType(run, 'step').at(-1)?.assumptions).toEqual([]);
    }
  });
});

test('the trace of a token names every place, what was found, what was used, and the rule', () => {
  const programs = [
    program('Top', [onForm('M', [execute('Low.Work', true)])], { X: 'top' }),
    program('Low', [executable('Work', [set('A', '{{my.X}}'), set('B', '{{my.Y}}')])], {
      X: 'low',
      Y: 'low',
    }),
  ];
  const run = play(
    scenario(programs, { people: [{ name: 'Ada' }], script: [happens('Fills Out Form', { form: 'F' })] }),
  );
  const [, x, y] = ofType(run, 'step').map(({ tokens }) => tokens[0]);
  expect(x).toMatchObject({
    token: '{{my.X}}',
    value: 'top',
    lookups: [
      { place: 'program Top', found: 'top', used: true, facts: ['5.14', '4.1', '4.13'] },
      { place: 'program Low', found: 'low', used: false },
    ],
  });
  expect(y).toMatchObject({
    value: 'low',
    lookups: [
      { place: 'program Top', found: null, used: false },
      { place: 'program Low', found: 'low', used: true, facts: ['5.14', '4.3'] },
    ],
  });
});
