import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import type { Tag } from './html.ts';
import { tagsOf } from './html.ts';

/** The built site: the text of each file by its path from the root of `dist`, without a leading slash. */
export type Dist = ReadonlyMap<string, string>;

/** The script of one page in bytes after gzip: what loads at once, and what waits until an island is in view. */
export interface Weight {
  readonly page: string;
  readonly before: number;
  readonly after: number;
}

/** Weighs each page that has an island. Throws where a page names a script that was not built. */
export function weigh(dist: Dist): Weight[] {
  const files: Files = {
    dist,
    imports: once(staticImports),
    size: once((script) => gzipSync(script).length),
  };
  return [...dist]
    .filter(([path, html]) => path.endsWith('.html') && html.includes('<astro-island'))
    .map(([page, html]) => weighPage(files, page, tagsOf(html)));
}

/**
 * Bytes after gzip of the scripts whose names begin so, with all that they import and no page has loaded before: what a
 * part asks for when it is opened. Throws when none begins so.
 */
export function weighParts(dist: Dist, names: readonly string[], loaded: readonly string[]): number {
  const files: Files = {
    dist,
    imports: once(staticImports),
    size: once((script) => gzipSync(script).length),
  };
  const pick = (name: string) => {
    const found = [...dist.keys()].filter(
      (path) => path.startsWith(`_astro/${name}.`) && path.endsWith('.js'),
    );
    if (found.length === 0) throw new Error(`the build wrote no script ${name}`);
    return found;
  };
  const before = new Set(closure(files, loaded.flatMap(pick)));
  const after = closure(files, names.flatMap(pick)).filter((path) => !before.has(path));
  return after.reduce((sum, path) => sum + files.size(dist.get(path) ?? ''), 0);
}

/** The built site, and what is asked of a script again and again: pages share most of theirs. */
interface Files {
  readonly dist: Dist;
  readonly imports: (script: string) => readonly string[];
  readonly size: (script: string) => number;
}

/** Asks once for each script. */
function once<T>(ask: (script: string) => T): (script: string) => T {
  const answers = new Map<string, T>();
  return (script) => {
    const known = answers.get(script);
    if (known !== undefined) return known;
    const answer = ask(script);
    answers.set(script, answer);
    return answer;
  };
}

function weighPage(files: Files, page: string, tags: readonly Tag[]): Weight {
  const { dist } = files;
  const inline = tags.filter(isInlineScript).map(({ body }) => body);
  const islands = tags.filter(({ name }) => name === 'astro-island');
  const waiting = islands.filter(({ attributes }) => attributes.client === 'visible');
  const first = [
    ...tags.map(addressed).filter((address) => address !== undefined),
    ...islands.filter((island) => !waiting.includes(island)).flatMap(parts),
  ].map((address) => locate(dist, page, address));
  const linked = inline.flatMap((body) => staticImports(body).map((address) => locate(dist, page, address)));
  const before = closure(files, [...first, ...linked]);
  const later = waiting.flatMap(parts).map((address) => locate(dist, page, address));
  const after = closure(files, later).filter((path) => !before.includes(path));
  const textOf = (path: string) => dist.get(path) ?? '';
  const sum = (scripts: readonly string[]) => scripts.reduce((total, one) => total + files.size(one), 0);
  return { page, before: sum([...inline, ...before.map(textOf)]), after: sum(after.map(textOf)) };
}

function isInlineScript({ name, attributes, body }: Tag): boolean {
  const runs = /^(|module|text\/javascript)$/.test(attributes.type ?? '');
  return name === 'script' && attributes.src === undefined && runs && body.trim() !== '';
}

function addressed({ name, attributes }: Tag): string | undefined {
  if (name === 'script') return attributes.src;
  return name === 'link' && attributes.rel === 'modulepreload' ? attributes.href : undefined;
}

function parts({ attributes }: Tag): string[] {
  const names = ['component-url', 'renderer-url', 'before-hydration-url'];
  return names.map((name) => attributes[name] ?? '').filter((address) => address !== '');
}

/** The files and all that they import statically; `import()` loads later and is not followed. */
function closure({ dist, imports }: Files, start: readonly string[]): string[] {
  const found = new Set(start);
  for (const path of found) {
    for (const address of imports(dist.get(path) ?? '')) found.add(locate(dist, path, address));
  }
  return [...found];
}

function staticImports(script: string): string[] {
  const tree = ts.createSourceFile('chunk.js', script, ts.ScriptTarget.Latest);
  return tree.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const from = statement.moduleSpecifier;
    return from && ts.isStringLiteral(from) ? [from.text] : [];
  });
}

/** The file that an address names; a site that lives below a path has that path before each address. */
function locate(dist: Dist, from: string, address: string): string {
  const { pathname } = new URL(address, `http://dist/${from}`);
  const steps = decodeURIComponent(pathname).slice(1).split('/');
  const found = steps.map((_, at) => steps.slice(at).join('/')).find((path) => dist.has(path));
  if (!found) throw new Error(`${from} loads ${address}, which the build did not write`);
  return found;
}
