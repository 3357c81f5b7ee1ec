import { expect, test } from 'vitest';
import { filled, numbersIn, referencesOf } from './template.ts';

const answers = {
  clone: { result: [{ id: 7, name: 'A $& copy' }] },
  sync: { result: [{ id: 1 }, { id: 2 }] },
};

test.each([
  ['{{clone.result.0.id}}', 7],
  ['id {{clone.result.0.id}}', 'id 7'],
  ['"{{clone.result.0.name}}"', '"A $& copy"'],
  ['{{clone.result.0}}', { id: 7, name: 'A $& copy' }],
  ['{{my.Message}}', '{{my.Message}}'],
  ['{{lead.First Name}}', '{{lead.First Name}}'],
  [
    { id: '{{clone.result.0.id}}', type: 'Program' },
    { id: 7, type: 'Program' },
  ],
  [
    { each: '1-3', give: { email: 'p{{each}}@x' } },
    [{ email: 'p1@x' }, { email: 'p2@x' }, { email: 'p3@x' }],
  ],
  [{ each: '{{sync.result.0-0}}', give: { id: '{{each.id}}' } }, [{ id: 1 }]],
  [{ each: '1-3' }, { each: '1-3' }],
])('%j becomes %j', (value, becomes) => {
  expect(filled(value, answers)).toEqual({ value: becomes, missing: [] });
});

test.each([
  ['{{clone.result.1.id}}', ['clone.result.1.id']],
  ['{{clone.constructor}} {{nobody.id}}', ['clone.constructor', 'nobody.id']],
  [{ each: '{{sync.result.5-9}}', give: 1 }, ['sync.result.5-9']],
  [{ each: '{{clone.result.0.id}}', give: 1 }, ['{{clone.result.0.id}}']],
])('%j says what leads to nothing', (value, missing) => {
  expect(filled(value, answers).missing).toEqual(missing);
});

test('a range is bounded, and one that runs backward is empty', () => {
  expect(numbersIn('1-999999')).toHaveLength(1000);
  expect(numbersIn('5-1')).toEqual([]);
  expect(numbersIn('five')).toBe(undefined);
});

test('references are found wherever they stand', () => {
  expect(
    referencesOf({ a: ['{{one.x}}', { b: 'x{{two}}y{{my.X}}' }], c: 3 }).map(({ name }) => name),
  ).toEqual(['one.x', 'two']);
});
