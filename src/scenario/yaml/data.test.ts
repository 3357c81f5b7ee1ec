import { expect, test } from 'vitest';
import { FILE_LIMITS } from '../limits.ts';
import { readData } from './data.ts';

test('data, and where its parts stand', () => {
  const { data, problems, rangeOf } = readData('title: A\nsteps:\n  - { id: one }\n  - { id: two }\n');
  expect(problems).toEqual([]);
  expect(data).toEqual({ title: 'A', steps: [{ id: 'one' }, { id: 'two' }] });
  const { steps } = data as { steps: readonly unknown[] };
  expect(rangeOf(steps[1])).toMatchObject({ line: 4, column: 5 });
  expect(rangeOf('one')).toMatchObject({ line: 1, column: 1 });
});

test.each([
  ['', 'The file is empty.'],
  ['a: 1\na: 2', '"a" stands twice in the same mapping.'],
  ['__proto__: 1', '"__proto__" cannot be a key.'],
  ['a: [1', 'There is no "]" to close what is opened before this.'],
  ['x'.repeat(FILE_LIMITS.characters + 1), `The file has more than ${FILE_LIMITS.characters} characters.`],
])('%j is refused: %s', (text, message) => {
  const { data, problems } = readData(text);
  expect(data).toBe(null);
  expect(problems[0]?.message).toBe(message);
});
