import { expect, test } from 'vitest';
import { siteTroubles } from './siteAddress.ts';

const SITE = 'https://lab.example';

function page(path: string, more = ''): string {
  const own = `<link rel="canonical" href="${SITE}${path}"><meta property="og:url" content="${SITE}${path}">`;
  return `${own}<meta property="og:image" content="${SITE}/social/site.png">${more}`;
}
const bare = '<meta property="og:image" content="/social/site.png">';
const hidden = `<meta name="robots" content="noindex"><meta property="og:image" content="${SITE}/social/site.png">`;
const robots = `User-agent: *\nAllow: /\n\nSitemap: ${SITE}/sitemap-index.xml\n`;
const map = (...paths: string[]) => paths.map((path) => `<url><loc>${SITE}${path}</loc></url>`).join('');

function troubles(pages: Record<string, string>, files: Record<string, string>): string[] {
  const file = (path: string) => (path in files ? new TextEncoder().encode(files[path]) : undefined);
  return siteTroubles({ pages: new Map(Object.entries(pages)), file });
}
const sound = { '/': page('/'), '/faq/': page('/faq/'), '/embed/': hidden, '/404.html': page('/404/') };
const files = { '/robots.txt': robots, '/sitemap-0.xml': map('/', '/faq/') };

test('a site with an address says it everywhere, and its sitemap has what may be found', () => {
  expect(troubles(sound, files)).toEqual([]);
});

test('a site without one says none', () => {
  expect(troubles({ '/': bare, '/faq/': bare }, { '/robots.txt': 'User-agent: *\nAllow: /\n' })).toEqual([]);
  expect(troubles({ '/': bare }, { '/robots.txt': robots })).toEqual(['/robots.txt names a sitemap.']);
  expect(troubles({ '/': bare, '/faq/': page('/faq/') }, {})).toHaveLength(2);
});

test.each([
  [{ ...sound, '/faq/': page('/learn/') }, files, `/faq/ says that its address is ${SITE}/learn/.`],
  [
    { ...sound, '/faq/': page('/faq/').replace(`${SITE}/social`, '/social') },
    files,
    '/faq/ has a picture without',
  ],
  [sound, { ...files, '/sitemap-0.xml': map('/') }, `The sitemap lacks ${SITE}/faq/.`],
  [sound, { ...files, '/sitemap-0.xml': map('/', '/faq/', '/embed/') }, `The sitemap has ${SITE}/embed/.`],
  [sound, { ...files, '/robots.txt': 'User-agent: *\n' }, '/robots.txt does not name the sitemap.'],
])('what is wrong is said, %#', (pages, given, trouble) => {
  expect(troubles(pages, given)).toContainEqual(expect.stringContaining(trouble));
});
