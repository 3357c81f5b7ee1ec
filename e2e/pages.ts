import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, type Page } from 'playwright/test';

const dist = resolve(import.meta.dirname, '..', process.env.E2E_DIST ?? 'dist');

/** The path of every page of the built site, `/` first; pages that only send the reader on are not among them. */
export const pages: readonly string[] = findPages();

function findPages(): string[] {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .filter((file) => !readFileSync(join(dist, file), 'utf8').includes('http-equiv="refresh"'));
  if (files.length === 0) throw new Error(`${dist} holds no page: build the site first`);
  return files.map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`).sort();
}

/** Pages that stand for all of their folder: there are many, and they are alike. */
const STAND = [
  ...['/models/mql-decision/', '/models/creation-requests/'],
  ...['/faq/difference-between-executable-and-request/', '/faq/three-levels-of-executables/'],
  ...['/reference/api/campaigns/', '/recipes/true-then-false/'],
];

/** Every page but those that are like another one: what is looked at closely. */
export const samples: readonly string[] = pages.filter(
  (path) => !/^\/(models|faq|reference\/api|recipes)\/./.test(path) || STAND.includes(path),
);

/** Lessons that together have every part that a lesson can have. */
const LESSONS = ['in-series-or-in-parallel', 'races', 'request-campaigns'].map((name) => `/learn/${name}/`);

/** What axe looks at, which takes a quarter of a minute a lesson: of lessons those that have what the others have. */
export const closely: readonly string[] = samples.filter(
  (path) => !/^\/learn\/./.test(path) || LESSONS.includes(path),
);

/** Opens a page and brings every island of it to life by scrolling to it, then returns to the top. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  const islands = page.locator('astro-island[client="visible"]');
  for (const island of await islands.all()) {
    // An island has no box of its own: the observer watches its children.
    await island.locator(':scope > *').first().scrollIntoViewIfNeeded();
  }
  await expect(page.locator('astro-island:not(:has([data-ready]))')).toHaveCount(0);
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
}
