import { expect, test } from 'vitest';
import { resultWords, standWords } from './words.ts';

const row = (status: 'passed' | 'failed' | 'unchecked') => ({
  ...{ line: 2, person: { name: 'Eve' }, wanted: [], found: [], differs: null, stopped: null, finals: [] },
  status,
});

test('a table comes to a sentence', () => {
  expect(resultWords({ rows: [row('passed')] })).toBe('1 person: 1 passed, 0 failed.');
  const many = Array.from({ length: 1200 }, () => row('failed'));
  expect(resultWords({ rows: [...many, row('unchecked')] })).toBe(
    '1,201 people: 0 passed, 1,200 failed, 1 not checked.',
  );
});

test('work that goes on says how far it is', () => {
  expect(standWords({ state: 'running', progress: { done: 40, of: 2000, failed: 3 } })).toBe(
    '40 of 2,000 people, 3 failed so far.',
  );
  expect(standWords({ state: 'failed', why: 'No memory.' })).toBe('That did not work. No memory.');
});
