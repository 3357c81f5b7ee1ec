import { expect, test } from 'vitest';
import { addressesOf, addressTroubles } from './addresses.ts';

const page = (...ids: string[]) => `<main>${ids.map((id) => `<p id="${id}">x</p>`).join('')}</main>`;
const road = (to: string) => `<meta http-equiv="refresh" content="0;url=${to}">`;
const built = {
  pages: new Map([
    ['/', page('_top', 'what')],
    ['/404.html', page()],
    ['/reference/facts/', `<nav id="menu"></nav>${page('_top', 's-1', 'f-1.1', 'term-fact-1')}`],
  ]),
  redirects: new Map([
    ['/old/', road('/')],
    ['/older/', road('https://lab.example/reference/facts/')],
    ['/nowhere/', road('/gone/')],
  ]),
  files: ['/llms.txt', '/models/a.json', '/schema/scenario.v1.json', '/favicon.svg', '/_astro/a.js'],
};
const own = addressesOf(built);

test('addresses are pages, entries of the reference, and files for programs', () => {
  expect(own).toEqual([
    '/',
    '/llms.txt',
    '/models/a.json',
    '/reference/facts/',
    '/reference/facts/#f-1.1',
    '/reference/facts/#s-1',
    '/schema/scenario.v1.json',
  ]);
});

test('a list that has them all, with old ones that are sent on, is right', () => {
  expect(addressTroubles([...own, '/old/', '/older/#f-1.1'], built)).toEqual([]);
});

test.each([
  ['/lost/', '/lost/ is gone. Bring it back, or send its readers on in content/redirects.json.'],
  ['/models/b.json', '/models/b.json is gone.'],
  ['/nowhere/', '/nowhere/ sends its readers to /gone/, where nothing is.'],
  [
    '/reference/facts/#f-9.9',
    '/reference/facts/ has no place #f-9.9 any more, which /reference/facts/#f-9.9 leads to.',
  ],
  ['/old/#f-1.1', '/ has no place #f-1.1 any more, which /old/#f-1.1 leads to.'],
  ['/', 'content/addresses.txt has / twice.'],
])('an address that leads nowhere is said: %s', (address, trouble) => {
  const said = addressTroubles([...own, address], built);
  expect(said).toEqual([expect.stringContaining(trouble)]);
});

test('what the list lacks is said once, with what to do', () => {
  expect(addressTroubles(own.slice(1), built)).toEqual([
    'content/addresses.txt lacks an address of the site (/): run "npm run addresses" and commit what it writes.',
  ]);
  expect(addressTroubles([], built)).toEqual([
    expect.stringContaining('lacks 7 addresses of the site (/, /llms.txt, /models/a.json and others)'),
  ]);
});
