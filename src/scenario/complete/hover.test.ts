import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hoverAt } from './hover.ts';

const SMALL = readFileSync(new URL('../fixtures/small.yaml', import.meta.url), 'utf8');

const over = (words: string) => hoverAt(SMALL, SMALL.indexOf(words) + words.length - 1);

test('a parameter has its label in Marketo and its help', () => {
  const meaning = over('useParentTokenContext');
  expect(meaning?.title).toBe('useParentTokenContext: Use Parent Campaign Token Context');
  expect(meaning?.text).toMatch(/^True: /);
  expect(SMALL.slice(meaning?.from, meaning?.to)).toBe('useParentTokenContext');
});

test('a key of the format has its help', () => {
  expect(over('qualification')?.text).toContain('only once when left out');
});

test('a kind says what it takes', () => {
  const meaning = over('step: Change Score');
  expect(meaning?.title).toBe('Change Score');
  expect(meaning?.text).toContain('Takes: Score Name, Change.');
  expect(over('trigger: Person is Created')?.text).toContain('Constraints: ');
});

test('names and free texts have none', () => {
  expect(over('campaign: Ops.Fit')).toBeNull();
  expect(over('title: A small one')).toBeNull();
});
