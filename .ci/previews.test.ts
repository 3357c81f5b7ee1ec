import { expect, test } from 'vitest';
import { previewTroubles } from './previews.ts';

function png(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(24);
  const view = new DataView(bytes.buffer);
  for (const [at, word] of [0x89504e47, 0x0d0a1a0a, 13, 0x49484452, width, height].entries())
    view.setUint32(at * 4, word);
  return bytes;
}

const files: Readonly<Record<string, Uint8Array>> = {
  '/social/site.png': png(1200, 630),
  '/social/faq/a.png': png(1200, 630),
  '/small.png': png(600, 315),
  '/text.png': new TextEncoder().encode('This is a text, and no picture at all.'),
};

function page(image: string, without = '') {
  const tags = {
    'og:title': 'Title',
    'og:description': 'Text',
    'og:image': image,
    'og:image:alt': 'A run',
  };
  const said = Object.entries(tags).filter(([name]) => name !== without);
  const head = said.map(([property, content]) => `<meta property="${property}" content="${content}">`);
  return `<head>${head.join('')}<meta name="twitter:card" content="summary_large_image"></head>`;
}
const troubles = (path: string, html: string) =>
  previewTroubles(new Map([[path, html]]), (name) => files[name]);

test('a page with its own picture or that of the site is sound, whatever the address of the site', () => {
  expect(troubles('/', page('/social/site.png'))).toEqual([]);
  expect(troubles('/faq/a/', page('https://lab.example/social/faq/a.png'))).toEqual([]);
});

test.each([
  ['/', page('/social/site.png', 'og:image:alt'), 'og:image:alt is missing'],
  ['/', page('/social/site.png').replace('"Text"', '" "'), 'og:description is missing'],
  ['/', page('/social/site.png').repeat(2), 'og:title stands there 2 times'],
  ['/', page('/none.png'), 'there is no file /none.png'],
  ['/', page('/small.png'), '/small.png has 600 by 315 pixels'],
  ['/', page('/text.png'), '/text.png is not a PNG file'],
  ['/faq/a/', page('/social/site.png'), 'its picture is /social/site.png, not /social/faq/a.png'],
])('what is wrong with a preview is found, %#', (path, html, trouble) => {
  expect(troubles(path, html)).toContain(`${path}: ${trouble}`);
});
