import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COVERAGE, type Covered, LEFT_OUT } from './coverage.ts';

const ROOT = join(import.meta.dirname, '../..');
const models = new Set(
  readdirSync(join(ROOT, 'content/scenarios'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replace(/^.*\//, '').replace('.yaml', '')),
);

/** Folder of the site to the file that a page of it is made from. */
const FILES: Readonly<Record<string, (name: string) => string>> = {
  learn: (name) => `content/lessons/${name}.mdx`,
  faq: (name) => (name === '' ? 'src/pages/faq/index.astro' : `content/faq/${name}.mdx`),
  reference: (name) => `src/pages/reference/${name}.astro`,
};

/** The text of what a page is made from; undefined where there is no such page. A model's page has no text of its own. */
function sourceOf(page: string): string | undefined {
  const [, folder = '', name = ''] = (page.split('#')[0] ?? '').split('/');
  if (folder === 'models') return models.has(name) ? '' : undefined;
  const path = join(ROOT, FILES[folder]?.(name) ?? 'no such folder');
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** The anchors of headings, as the site makes them: lower case, without marks, hyphens for spaces. */
function anchors(source: string): readonly string[] {
  const headings = [...source.matchAll(/^#{2,4} (.+)$/gm)].map(([, heading = '']) => heading);
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(/\s/g, '-'),
  );
}

/** What is wrong with an entry: nothing when its page, its heading and its model are there. */
function missing({ page, live }: Covered): readonly string[] {
  const source = page === null ? undefined : sourceOf(page);
  if (page === null || source === undefined) return [`There is no page ${page}.`];
  const [, anchor] = page.split('#');
  const shown =
    live === undefined || source.includes(`scenario="${live}"`) || source.includes(`/models/${live}/`);
  return [
    ...(anchor === undefined || anchors(source).includes(anchor)
      ? []
      : [`${page} has no heading of that name.`]),
    ...(shown ? [] : [`${page} does not show the model ${live}.`]),
    ...(live === undefined || models.has(live) ? [] : [`There is no model ${live}.`]),
  ];
}

const written = COVERAGE.filter(({ page }) => page !== null);

describe('the seed article', () => {
  test.each(written.map((one) => [`${one.kind}: ${one.what}`, one] as const))('%s', (_, one) => {
    expect(missing(one)).toEqual([]);
  });

  test('nothing of it is without a page', () => {
    expect(COVERAGE.filter(({ page }) => page === null)).toEqual([]);
  });

  test('each thing is named once, and of each kind there are as many as the article has', () => {
    const names = [...COVERAGE, ...LEFT_OUT].map(({ what }) => what);
    expect(new Set(names).size).toBe(names.length);
    const count = (kind: Covered['kind']) => COVERAGE.filter((one) => one.kind === kind).length;
    // Five rows of two cells; twelve questions, and the one of the introduction.
    expect([count('row'), count('question'), count('heading')]).toEqual([10, 13, 12]);
  });
});

test('what is gone is found', () => {
  const one = { kind: 'claim', what: 'x' } as const;
  expect(missing({ ...one, page: '/learn/no-such-lesson/' })).toEqual([
    'There is no page /learn/no-such-lesson/.',
  ]);
  expect(missing({ ...one, page: '/models/no-such-model/' })).toHaveLength(1);
  expect(missing({ ...one, page: '/learn/races/#no-such-heading' })).toHaveLength(1);
  expect(missing({ ...one, page: '/learn/races/', live: 'creation-requests' })).toEqual([
    '/learn/races/ does not show the model creation-requests.',
  ]);
});
