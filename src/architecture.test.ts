import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { breaches, cycles, isTest, type Table } from '../.ci/imports.ts';
import { impurities } from '../.ci/purity.ts';
import { readSources, type SourceText } from '../.ci/source.ts';

/** Who may import whom. A module opens another by its door, `#name`, and never past it. */
const table: Table = {
  modules: {
    engine: {},
    scenario: { doors: ['engine'], packages: ['valibot', '@valibot/to-json-schema', 'yaml'] },
    explorer: { doors: ['engine'] },
    lint: { doors: ['engine'] },
    api: { doors: ['engine', 'scenario'], packages: ['hono'] },
    workbench: { doors: ['engine', 'scenario', 'explorer', 'lint'] },
    views: { types: ['engine', 'explorer'] },
    playground: {
      doors: ['workbench', 'views', 'scenario', 'api'],
      packages: ['react', 'react-dom', 'idb', '@codemirror', '@lezer'],
    },
    course: {
      doors: ['playground', 'workbench', 'views', 'scenario', 'api'],
      packages: ['astro', 'react'],
      reach: ['content'],
    },
    // Draws the pictures of links when the site is built.
    social: { doors: ['views'], packages: ['sharp', 'fontkitten', 'node'] },
    // Writes into the pages of a build what they may do.
    security: { packages: ['astro', 'node'] },
    cli: {
      doors: ['engine', 'scenario', 'explorer', 'lint', 'api', 'workbench', 'views'],
      packages: ['node', '@hono/node-server'],
    },
    layouts: { doors: ['course'], packages: ['astro'], reach: ['src/layouts', 'src/styles'] },
    pages: {
      doors: ['course', 'social'],
      packages: ['astro'],
      reach: ['src/layouts', 'src/styles', 'src/content.config.ts', 'content'],
    },
    styles: {},
    'content.config': { packages: ['astro'] },
    architecture: { reach: ['.ci'] },
    e2e: { packages: ['playwright', '@axe-core/playwright', 'node'], reach: ['.ci'] },
  },
  exceptions: {
    // Writes the JSON Schemas of the file formats into the site.
    'src/pages/schema/': { doors: ['scenario', 'api'] },
    // Writes the operations of the API into the site.
    'src/pages/api/': { doors: ['api'] },
    // The engine's own words for assumptions, activities, values and durations: a second list of them would drift.
    'src/views/vocabulary.ts': { doors: ['engine'] },
    // A package of its own, with what its own package.json names.
    'e2e/clients/': {
      packages: ['vitest', 'ajv', 'marketo-rest-api', '@seriousme/openapi-schema-validator'],
    },
  },
  tests: {
    doors: ['engine', 'scenario', 'explorer', 'lint', 'api', 'workbench', 'views'],
    packages: ['vitest', 'fast-check', 'fake-indexeddb', 'node'],
  },
};

/** Modules that know neither browser, nor clock, nor chance, and keep no state. */
const pure = ['engine', 'scenario', 'explorer', 'lint', 'api', 'workbench', 'views'];

const longest = 300;
const usual = { lines: 200, share: 0.9 };
/** Files that are one table from end to end, so that a limit on lines says nothing about them. */
const dataTables: readonly string[] = ['src/course/coverage.ts'];

const root = fileURLToPath(new URL('..', import.meta.url));
const code = readSources(root, ['src', 'e2e'], ['.ts', '.tsx', '.astro']);
const written = readSources(root, ['src', 'e2e', 'bench', '.ci'], ['.ts', '.tsx', '.astro', '.css', '.mjs']);
const isPure = ({ path }: SourceText) =>
  !isTest(path) && pure.some((name) => path.startsWith(`src/${name}/`));

describe('the source', { timeout: 60_000 }, () => {
  test('imports what the table allows', () => {
    expect(breaches(code, table)).toEqual([]);
  });

  test('has no circle of imports', () => {
    expect(cycles(code)).toEqual([]);
  });

  test('has one door a module', () => {
    const { imports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
    for (const [door, path] of Object.entries(imports)) {
      expect(Object.keys(table.modules)).toContain(door.slice(1));
      expect(path).toBe(`./src/${door.slice(1)}/index.ts`);
    }
  });

  test('keeps the pure modules free of clocks, chance and state', () => {
    expect(code.filter(isPure).flatMap(impurities)).toEqual([]);
  });

  test('keeps code out of the content', () => {
    expect(withImports(readSources(root, ['content'], ['.mdx', '.md']))).toEqual([]);
  });

  test('keeps its files short', () => {
    expect(tooLong(written)).toEqual([]);
  });

  test('names things by their subject', () => {
    expect(written.map(({ path }) => path).filter(isVague)).toEqual([]);
  });
});

describe('the checks', () => {
  const file = (path: string, text: string): SourceText => ({ path, text });

  test.each([
    ['src/engine/a.ts', `import { x } from '#scenario';`, 'may not open'],
    ['src/engine/a.ts', `export { x } from 'yaml';`, 'no package'],
    ['src/engine/a.ts', `import { x } from '../views/x.ts';`, 'leave the folder'],
    ['src/engine/a.ts', `const x = await import('node:fs');`, 'no package'],
    ['src/engine/a.ts', `type X = import('#workbench').X;`, 'may not open'],
    ['src/engine/a.test.ts', `import { x } from '#playground';`, 'may not open'],
    ['src/scenario/a.ts', `import { x } from '#engine/steps';`, 'past the door'],
    ['src/views/a.ts', `import { x } from '#engine';`, 'only types'],
    ['src/views/a.ts', `import { type X } from '#engine';`, 'only types'],
    ['src/playground/a.tsx', `import { x } from '#engine';`, 'may not open'],
    ['src/course/A.astro', `---\nimport x from '../engine/x.ts';\n---\n<p>x</p>`, 'leave the folder'],
    ['src/course/A.astro', `<p>x</p><script>import '#engine';</script>`, 'may not open'],
    ['src/course/a.ts', `const x = import.meta.glob('../engine/*.ts');`, 'leave the folder'],
    ['src/pages/a.ts', `import { x } from '#scenario';`, 'may not open'],
    ['e2e/a.e2e.ts', `import { x } from '../src/engine/index.ts';`, 'leave the folder'],
    ['src/attic/a.ts', '', 'no row'],
  ])('refuse %s with %s', (path, text, why) => {
    expect(breaches([file(path, text)], table)).toEqual([expect.stringContaining(why)]);
  });

  test.each([
    ['src/engine/a.ts', `import { x } from './steps/x.ts';\nimport { y } from '../engine/y.ts';`],
    ['src/views/a.ts', `import type { X } from '#engine';`],
    ['src/engine/a.test.ts', `import { test } from 'vitest';\nimport { x } from '#scenario';`],
    ['src/playground/a.tsx', `import { x } from 'react-dom/client';\nimport './a.css';`],
    ['src/course/a.ts', `const x = import.meta.glob(['../../content/scenarios/*.yaml']);`],
    ['src/pages/schema/a.ts', `import { x } from '#scenario';`],
    ['src/pages/a.astro', `---\nimport X from '../layouts/X.astro';\nimport 'astro:content';\n---`],
  ])('allow %s with %s', (path, text) => {
    expect(breaches([file(path, text)], table)).toEqual([]);
  });

  test('find a circle', () => {
    const circle = [
      file('src/engine/a.ts', `import './b.ts';`),
      file('src/engine/b.ts', `import { c } from './c.ts';`),
      file('src/engine/c.ts', `export * from './b.ts';`),
    ];
    expect(cycles(circle)).toEqual(['src/engine/b.ts > src/engine/c.ts > src/engine/b.ts']);
    const ofTypes = circle.map(({ path, text }) => file(path, text.replace('import {', 'import type {')));
    expect(cycles(ofTypes)).toEqual([]);
  });

  test.each([
    'export const now = () => new Date();',
    'export const pick = () => Math.random();',
    'let count = 0;',
    'const seen = new Map<string, number>();',
    'const seen: string[] = [];',
    'const seen = {};',
    'const table = { a: 1 }; export const put = () => { table.a = 2; };',
    'const list = [1]; export const put = () => list.push(2);',
    'const counter = { n: 0 }; export const next = () => counter.n++;',
    'export const order = (a: string, b: string) => a.localeCompare(b);',
  ])('find what is impure in %s', (text) => {
    expect(impurities(file('src/engine/a.ts', text))).toHaveLength(1);
  });

  test.each([
    'export type Kind = { Date: string }; export const label = { Date: "Date" };',
    'const table: ReadonlyMap<string, number> = new Map([["a", 1]]); export const a = table.get("a");',
    'const list = [1, 2]; export const twice = () => list.map((n) => n * 2).sort();',
    'export function sum() { const list = []; let n = 0; n += 1; list.push(n); return list; }',
  ])('find nothing impure in %s', (text) => {
    expect(impurities(file('src/engine/a.ts', text))).toEqual([]);
  });

  test('find code in the content', () => {
    expect(withImports([file('content/a.mdx', `# A\n\nimport X from './X.astro';\n`)])).toHaveLength(1);
    expect(withImports([file('content/a.mdx', '# A\n\nWhat you import is a list.\n')])).toEqual([]);
  });

  test('find long files', () => {
    const lines = (path: string, count: number) => file(path, 'x\n'.repeat(count));
    expect(tooLong([lines('src/a.ts', 301)])).toHaveLength(2);
    expect(tooLong([lines('src/a.ts', 201), ...Array(8).fill(lines('src/b.ts', 50))])).toHaveLength(1);
    expect(tooLong([lines('src/a.test.ts', 400), lines('src/b.ts', 200)])).toEqual([]);
  });

  test('find vague names', () => {
    expect(['src/a/utils.ts', 'src/helpers/a.ts', 'src/a/types.ts', 'src/a/util/b.ts'].every(isVague)).toBe(
      true,
    );
    expect(['src/a/prototypes.ts', 'src/utilities.ts', 'src/a/helper-text.ts'].some(isVague)).toBe(false);
  });
});

function withImports(pages: readonly SourceText[]): string[] {
  return pages.filter(({ text }) => /^(import|export)\s.*['"{]/m.test(text)).map(({ path }) => path);
}

function tooLong(files: readonly SourceText[]): string[] {
  const counted = files
    .filter(({ path }) => !isTest(path) && !dataTables.includes(path))
    .map(({ path, text }) => ({ path, lines: text.replace(/\n$/, '').split('\n').length }));
  const over = counted.filter(({ lines }) => lines > usual.lines);
  const words = over.map(({ path, lines }) => `${path}: ${lines} lines`);
  const most =
    over.length > counted.length * (1 - usual.share) ? [`${over.length} files over the usual`] : [];
  return [...words.filter((_, at) => (over[at]?.lines ?? 0) > longest), ...most];
}

function isVague(path: string): boolean {
  return /(^|\/)((utils?|helpers?)(\/|\.)|types\.ts$)/.test(path);
}
