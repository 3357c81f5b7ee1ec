import { expect, test } from 'vitest';
import { after } from './fixtures/done.ts';
import { isAbout, problemsAt } from './problemsAt.ts';

test('the problems of an event stand at the event, each at its parameter', () => {
  const bench = after(
    { type: 'set event', at: 0, key: 'person', value: '' },
    { type: 'set event', at: 2, key: 'list', value: 'Newslettr' },
  );
  const missing = problemsAt(bench, ['script', 0]);
  expect(missing.map(({ message }) => message)).toEqual(['Person is missing.']);
  expect(isAbout(missing, { name: 'person', label: 'Person' })).toBe(true);
  expect(isAbout(missing, { name: 'list', label: 'List Name' })).toBe(false);
  const misspelled = problemsAt(bench, ['script', 2]);
  expect(misspelled[0]?.below).toEqual(['list']);
  expect(isAbout(misspelled, { name: 'list', label: 'List Name' })).toBe(true);
  expect(problemsAt(bench, ['script', 1])).toEqual([]);
});
