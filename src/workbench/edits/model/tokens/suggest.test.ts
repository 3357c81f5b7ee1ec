import { expect, test } from 'vitest';
import { FULL } from '../fixtures/full.ts';
import { completions, tokensFor } from './suggest.ts';

const tokens = tokensFor(FULL);

test('all tokens of a model, My Tokens first', () => {
  expect(tokens.slice(0, 4)).toEqual(['{{my.Offer}}', '{{my.Points}}', '{{my.Region}}', '{{my.Owner}}']);
  expect(tokens).toContain('{{lead.Lifecycle Stage}}');
  expect(tokens).toContain('{{lead.Country}}');
  expect(tokens).toContain('{{system.dateTime}}');
  expect(new Set(tokens).size).toBe(tokens.length);
});

test.each([
  ['', '{{my.Offer}}'],
  ['Dear {{my.o', 'Dear {{my.Offer}}'],
  ['{{my.Offer}} and {{MY.R', '{{my.Offer}} and {{my.Region}}'],
  ['{{my.Offer}} for ', '{{my.Offer}} for {{my.Offer}}'],
])('%j becomes %j first', (text, first) => {
  expect(completions(text, tokens)[0]).toBe(first);
});

test('a token that there is not is not completed', () => {
  expect(completions('{{my.Nothing', tokens)).toEqual([]);
});
