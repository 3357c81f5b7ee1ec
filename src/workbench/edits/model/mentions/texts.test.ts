import { expect, test } from 'vitest';
import { type Mention, means } from './mention.ts';
import { renameInText } from './texts.ts';

const site = { where: 'a text', part: 'campaign' } as const;
const field = (mention: Mention) =>
  mention.kind === 'field' && means(mention, 'Score') ? 'Points' : mention.name;
const token = (mention: Mention) =>
  mention.kind === 'My Token' && means(mention, 'Offer') ? 'Deal' : mention.name;

test.each([
  ['{{lead.Score}}', '{{lead.Points}}'],
  [
    '{{ LEAD.score :default=none}} and {{company.Score}}',
    '{{ LEAD.Points :default=none}} and {{company.Points}}',
  ],
  [
    '{{lead.Score Name}} {{trigger.Score}} {{my.Score}} Score',
    '{{lead.Score Name}} {{trigger.Score}} {{my.Score}} Score',
  ],
  ['{{lead.Score', '{{lead.Score'],
])('the fields in %j', (text, renamed) => {
  expect(renameInText(text, site, field)).toBe(renamed);
});

test('My Tokens, and a token of something that is gone stays', () => {
  expect(renameInText('{{my.Offer}} {{my.Other}}', site, token)).toBe('{{my.Deal}} {{my.Other}}');
  expect(renameInText('{{my.Offer}}', site, () => null)).toBe('{{my.Offer}}');
});
