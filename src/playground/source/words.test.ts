import { CompletionContext } from '@codemirror/autocomplete';
import { EditorState } from '@codemirror/state';
import { expect, test } from 'vitest';
import { complete } from './words.ts';

/** What is offered at `^`. */
function at(marked: string, explicit: boolean) {
  const state = EditorState.create({ doc: marked.replace('^', '') });
  return complete(new CompletionContext(state, marked.indexOf('^'), explicit));
}

test('typing brings words with the first letter of a word, and right behind a key', () => {
  expect(at('format: 1\nti^', false)?.options.map(({ label }) => label)).toContain('title');
  expect(at('format: ^', false)?.options.map(({ label }) => label)).toEqual(['1']);
  expect(at('format: 1\n^', false)).toBeNull();
});

test('asked for, they come on an empty line too', () => {
  expect(at('format: 1\n^', true)?.options.map(({ label }) => label)).toContain('title');
});

test('they hold as long as the same word goes on', () => {
  const found = at('format: 1\nti^', false);
  const holds = (word: string) => found?.validFor instanceof RegExp && found.validFor.test(word);
  expect(holds('title')).toBe(true);
  expect(holds('title: ')).toBe(false);
});

test('words of most use come first among those that fit alike', () => {
  const boosts = at('^', true)?.options.map(({ boost }) => boost ?? 0) ?? [];
  expect(boosts.length).toBeGreaterThan(5);
  expect(boosts).toEqual([...boosts].sort((a, b) => b - a));
});
