import { expect, test } from 'vitest';
import {
  final,
  happens,
  ofType,
  onCreation,
  onForm,
  play,
  playFlow,
  program,
  scenario,
  set,
} from '../sketch.ts';

const ada = (fields: Record<string, string | number | boolean | null>) => ({
  people: [{ name: 'Ada', new: true, fields }],
});

test('[6.8] Change Data Value sets a field and logs what the activity of Marketo logs', () => {
  const run = playFlow([onCreation('M', [set('A', 'new')])], ada({ A: 'old' }));
  const [step] = ofType(run, 'step');
  expect(final(run, 'A')).toBe('new');
  expect(step?.changes).toEqual([{ field: 'A', from: 'old', to: 'new' }]);
  expect(step?.activities[0]).toEqual({
    type: 'Change Data Value',
    attributes: {
      'Attribute Name': 'A',
      'Old Value': 'old',
      'New Value': 'new',
      Reason: 'Smart Campaign P.M, Change Data Value',
      Source: 'Marketo Flow Action',
    },
  });
});

test('[6.8] NULL in capitals clears a field, null and a blank do not', () => {
  expect(final(playFlow([onCreation('M', [set('A', 'NULL')])], ada({ A: 'x' })), 'A')).toBe(null);
  expect(final(playFlow([onCreation('M', [set('A', 'null')])], ada({ A: 'x' })), 'A')).toBe('null');
  const blank = playFlow([onCreation('M', [set('A', ' ')])], ada({ A: 'x' }));
  expect(final(blank, 'A')).toBe(' ');
  expect(blank.program.problems).toMatchObject([{ reach: 'warning', near: 'NULL', facts: ['6.8'] }]);
});

test('[6.8] the same value again is silent or logged, by the switch same-value', () => {
  const model = (option: string) =>
    playFlow([onCreation('M', [set('A', 'x')])], {
      ...ada({ A: 'x' }),
      assumptions: { 'same-value': option },
    });
  const [silent] = ofType(model('silent'), 'step');
  const [logged] = ofType(model('logged'), 'step');
  expect(silent).toMatchObject({
    result: 'skipped',
    activities: [],
    changes: [],
    assumptions: ['same-value'],
  });
  expect(logged).toMatchObject({ result: 'done', assumptions: ['same-value'] });
  expect(logged?.activities[0]?.type).toBe('Change Data Value');
});

test('[6.8] a blocked field stays as it is, whatever a flow step writes into it', () => {
  const run = playFlow([onCreation('M', [set('Locked', 'new'), set('A', 'after')])], {
    ...ada({ Locked: 'old' }),
    instance: { fields: [{ name: 'Locked', type: 'string', blocked: true }] },
  });
  expect(ofType(run, 'step')[0]).toMatchObject({
    result: 'skipped',
    changes: [],
    activities: [],
    facts: ['6.8'],
    reason: 'Locked is blocked: flow steps cannot change it.',
  });
  expect([final(run, 'Locked'), final(run, 'A')]).toEqual(['old', 'after']);
});

test('[6.8] company fields change like fields of the person', () => {
  const run = playFlow([onCreation('M', [set('Industry', 'Energy')])], ada({ Industry: 'Media' }));
  expect(final(run, 'Industry')).toBe('Energy');
});

test('[6.3] a text that does not fit the field fails, changes nothing, and the flow goes on', () => {
  const run = playFlow([onCreation('M', [set('Num Employees', 'many'), set('A', 'after')])]);
  expect(ofType(run, 'step').map(({ result }) => result)).toEqual(['failed', 'done']);
  expect(final(run, 'Num Employees')).toBe(null);
  expect(final(run, 'A')).toBe('after');
});

test.each([
  ['Num Employees', '12', 12],
  ['Num Employees', ' +7 ', 7],
  ['Num Employees', '-0', 0],
  ['Flag', 'True', true],
  ['Flag', 'no', false],
  ['Flag', 'NULL', null],
  ['Person Score', '-3', -3],
])('a text becomes a value of the type of %s: %j', (field, text, value) => {
  expect(final(playFlow([onCreation('M', [set(field, text)])]), field)).toStrictEqual(value);
});

test('[5.18] [5.29] a text is appended with the field’s own token, step after step', () => {
  const run = playFlow(
    [onCreation('M', [set('A', '{{lead.A}}; b'), set('A', '{{lead.A}}; c')])],
    ada({ A: 'a' }),
  );
  expect(final(run, 'A')).toBe('a; b; c');
});

test('[5.20] a token gets its value when the step runs, not when the person enters', () => {
  const run = playFlow([onCreation('M', [set('A', 'now'), set('B', '{{lead.A}}')])], ada({ A: 'then' }));
  expect(final(run, 'B')).toBe('now');
});

test('a field that doubles itself ends at the limit of the simulator', () => {
  const doubling = Array.from({ length: 100 }, () => set('A', '{{lead.A}}{{lead.A}}'));
  const run = playFlow([onCreation('M', doubling)], ada({ A: 'x' }));
  expect(run.status).toBe('done');
  expect(String(final(run, 'A'))).toHaveLength(4096);
  expect(ofType(run, 'step').at(-1)).toMatchObject({ result: 'failed' });
});

test('[6.2] the steps of a flow run from top to bottom, and what is done stays done', () => {
  const steps = ['1', '2', '3'].map((text) => set('A', `{{lead.A}}${text}`));
  const stopped = play(
    scenario(
      [
        program('P', [
          onCreation('M', [...steps, set('Num Employees', 'x')]),
          onForm('N', [set('B', 'form')]),
        ]),
      ],
      {
        script: [happens('Person is Created'), happens('Fills Out Form', { form: 'F', at: '1 hour' })],
        assumptions: { 'step-failure': 'the flow ends' },
      },
    ),
  );
  expect(final(stopped, 'A')).toBe('123');
  expect(final(stopped, 'B')).toBe('form');
});
