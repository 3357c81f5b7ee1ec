import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { foreignLoads } from './origins.ts';
import { partsElsewhere } from './pieces.ts';
import type { Dist } from './weight.ts';
import { weigh, weighParts } from './weight.ts';

/**
 * Bytes of script after gzip that a page may load before a playground is in view, and from then on: what it takes to read its
 * run, to step through it and to see why. React takes 69 kB of them.
 */
const limits = { before: 10_000, after: 120_000 };

/**
 * Bytes of a page itself after gzip. It carries the runs of its playgrounds; the heaviest one shows six of 340 events, as
 * lanes, as a trace and as data.
 */
const html = 190_000;

/** A page that is a playground and nothing else shows it at once. */
const fullScreen = { pages: ['playground/index.html', 'embed/index.html'], page: 101_000 };

/** What a page with a playground has loaded before anything is opened. */
const shown = ['playground', 'client'];
/**
 * The engine comes when a reader reaches for a playground, and at once with the full-screen one. The API sandbox is all that
 * its first answer needs: the app, the identity service, the calls of campaigns, 1 to 5 kB for each other group that is
 * called. Its console is what stands around it: forms, requests as text, lanes, tables, copies.
 */
const opened = [
  { part: 'the engine', names: ['engine', 'works'], limit: 64_000, known: shown },
  { part: 'the full-screen playground', names: ['LabApp'], limit: 95_000, known: [...shown, 'engine'] },
  { part: 'the source view', names: ['SourceView'], limit: 160_000, known: [...shown, 'LabApp'] },
  { part: 'the API sandbox', names: ['sandbox'], limit: 15_000, known: [...shown, 'LabApp'] },
  {
    part: 'the API console around it',
    names: ['Console'],
    limit: 16_000,
    known: [...shown, 'LabApp', 'sandbox'],
  },
];

const dist = readDist(join(import.meta.dirname, '..', 'dist'));
const weights = weigh(dist);
const isFull = ({ page }: { readonly page: string }) => fullScreen.pages.includes(page);
const over = weights.filter((page) => {
  if (isFull(page)) return page.before + page.after > fullScreen.page;
  return page.before > limits.before || page.after > limits.after;
});
const parts = opened.map((one) => ({ ...one, size: weighParts(dist, one.names, one.known) }));
const pages = [...dist]
  .filter(([path]) => path.endsWith('.html'))
  .map(([page, text]) => ({ page, size: gzipSync(text).length }))
  .sort((a, b) => b.size - a.size);
const foreign = [...dist].flatMap(([path, text]) =>
  foreignLoads(path, text).map((address) => `${path} loads ${address} from outside the site`),
);

const row = (page: string, before: string, after: string) =>
  console.log(`${before.padStart(9)} ${after.padStart(9)}  ${page}`);
console.log('Script after gzip, before the playground is in view and from then on:\n');
row('', 'before', 'after');
row('the limit', kilobytes(limits.before), kilobytes(limits.after));
for (const { page, before, after } of weights) row(page, kilobytes(before), kilobytes(after));
console.log('\nWhat comes when it is opened, of at most:\n');
for (const { part, size, limit } of parts) row(part, kilobytes(size), kilobytes(limit));
console.log(`\nThe heaviest pages themselves, of at most ${kilobytes(html)}:\n`);
for (const { page, size } of pages.slice(0, 5)) row(page, kilobytes(size), '');
console.log('');

const heavy = [
  ...parts.filter(({ size, limit }) => size > limit).map(({ part }) => part),
  ...pages.filter(({ size }) => size > html).map(({ page }) => `${page} itself`),
];
const problems = [
  ...[...over.map(({ page }) => page), ...heavy].map((one) => `${one} is over the limit`),
  ...foreign,
  ...partsElsewhere(dist),
];
if (weights.length === 0) problems.push('no page has an island: nothing was weighed');
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

function readDist(folder: string): Dist {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(html|css|m?js)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    files.map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
