import { expect, test } from 'vitest';
import { previewTags } from './previewTags.ts';

const preview = { text: 'Yes.', image: '/social/faq/a.png', alt: 'A run.' };
const tagged = (...args: Parameters<typeof previewTags>) =>
  new Map(previewTags(...args).map(({ attrs: { property, content } }) => [property, content]));

test('a preview is a text, and a picture with its size and its words', () => {
  expect(Object.fromEntries(tagged(preview, undefined))).toEqual({
    'og:description': 'Yes.',
    'og:image': '/social/faq/a.png',
    'og:image:type': 'image/png',
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': 'A run.',
  });
});

test('the address is whole where the address of the site is known', () => {
  const tags = tagged(preview, new URL('https://lab.example'));
  expect(tags.get('og:image')).toBe('https://lab.example/social/faq/a.png');
});

test('without a text of its own a page keeps its description', () => {
  expect(tagged({ image: '/a.png', alt: 'A.' }, undefined).has('og:description')).toBe(false);
});
