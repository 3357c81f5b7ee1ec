import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checked, contentsOf, filed } from './filed.ts';
import { KEEP_LIMITS } from './limits.ts';

const yaml = readFileSync(new URL('../../../content/scenarios/mql-decision.yaml', import.meta.url), 'utf8');
const now = '2026-03-01T10:00:00.000Z';
const reasonsIn = (text: string) =>
  contentsOf(text, 'mine.json').map((one) => ('reasons' in one ? one.reasons : one.name));
/** A file of one model, with other values for some of its keys. */
const file = (over: object) =>
  JSON.stringify({
    format: 'smart-campaign-lab models',
    version: 1,
    models: [{ name: 'A', text: 'x' }],
    ...over,
  });

test('what is written is read, whatever the names and the texts are', () => {
  const text = fc.string({ unit: 'binary' });
  const model = fc.record({
    name: text.filter((name) => name.trim() !== ''),
    text,
    from: fc.option(fc.string({ maxLength: 20 })),
    saved: fc.constant(now),
  });
  fc.assert(
    fc.property(fc.array(model, { minLength: 1, maxLength: 5 }), (models) => {
      const written = filed(models, now);
      expect(contentsOf(written, 'mine.json')).toEqual(
        models.map(({ name, text, from }) => ({ name, text, from, single: false })),
      );
    }),
  );
});

test('the largest file that can be written may be taken in', () => {
  // A control character takes the most bytes, six.
  const worst = '\u0001'.repeat(KEEP_LIMITS.text);
  const models = Array.from({ length: KEEP_LIMITS.total / KEEP_LIMITS.text }, () => {
    return { name: '\u0001'.repeat(KEEP_LIMITS.name), text: worst, from: null, saved: now };
  });
  const rest = KEEP_LIMITS.models * JSON.stringify({ ...models[0], text: '' }, null, 4).length;
  expect(filed(models, now).length + rest).toBeLessThan(KEEP_LIMITS.file);
});

test('any other file is a scenario, named by its title', () => {
  const [only] = contentsOf(`\ufeff${yaml}`, 'decision.yaml');
  if (!only || 'reasons' in only) throw new Error('Refused.');
  expect(only).toEqual({ name: 'decision.yaml', text: yaml, from: null, single: true });
  const read = checked(only);
  expect('reasons' in read ? read.reasons : yaml).toContain(`title: ${read.name}`);
  const named = checked({ ...only, single: false });
  expect(named.name).toBe('decision.yaml');
});

test.each([
  [
    file({ version: 2 }),
    [
      [
        'The file has version 2 and this page reads up to 1. Reload this page to get its newest version, and import the file again.',
      ],
    ],
  ],
  [file({ version: '1' }), [['"version" must be 1.']]],
  [file({ models: {} }), [['"models" must be a list.']]],
  [file({ models: [] }), [['The file has no models.']]],
  [file({ format: 'smart-campaign-lab model' }), [['"format" must be "smart-campaign-lab models".']]],
  [
    file({ models: [1, { name: 'A' }, { name: 7, text: 'x' }] }),
    [
      ['Model 1 of the file must be a mapping.'],
      ['"text" of model 2 must be a text: the scenario.'],
      'Model 3',
    ],
  ],
])('%s is answered %j', (text, answer) => {
  expect(reasonsIn(text)).toEqual(answer);
});

test('a file that was cut off is called damaged', () => {
  const [[reason = ''] = []] = reasonsIn(
    filed([{ name: 'A', text: yaml, from: null, saved: now }], now).slice(0, -20),
  );
  expect(reason).toMatch(/^The file is damaged: it is not JSON\. /);
});

test('of a file with too many models the rest is left out, and said', () => {
  const models = Array.from({ length: KEEP_LIMITS.models + 3 }, () => ({ name: 'A', text: 'x' }));
  const found = reasonsIn(file({ models }));
  expect(found).toHaveLength(KEEP_LIMITS.models + 1);
  expect(found.at(-1)).toEqual(['The file has more models than the 200 that can be kept: 3 were left out.']);
});

test('a scenario that cannot be used is refused with its problems and their places', () => {
  const bad = checked({ name: 'A', text: 'titel: A\nprograms: []\n', from: null, single: true });
  expect('reasons' in bad ? bad.reasons : []).toContain(
    'Line 1, column 1: "titel" is not a key of a scenario. Did you mean "title"?',
  );
  const odd = Array.from({ length: 30 }, (_, at) => `odd${at}: 1`).join('\n');
  const many = checked({ name: 'A', text: odd, from: null, single: true });
  expect('reasons' in many ? many.reasons.length : 0).toBe(KEEP_LIMITS.reasons + 1);
  expect('reasons' in many ? many.reasons.at(-1) : '').toMatch(/^And \d+ more\.$/);
});

test.each(['', '{', '{}', '[]', 'null', '"a"', '\u0000', '{"models":[]}', '- a\n- b', '{"format":{}}'])(
  'the text %j gives no model',
  (text) => {
    const found = contentsOf(text, 'x.json');
    expect(
      found.flatMap((one) => ('reasons' in one ? one : checked(one))).every((one) => 'reasons' in one),
    ).toBe(true);
  },
);
