import { posix } from 'node:path';
import { type Import, importsOf, parse, type SourceText } from './source.ts';

/** What one module may use; it never needs leave for its own files. */
export interface Module {
  /** Modules whose door (`#name`) it may open. */
  readonly doors?: readonly string[];
  /** Modules of which it may take types only, through their door. */
  readonly types?: readonly string[];
  /** Packages by their first name: `react` covers `react/jsx-runtime`. `astro` and `node` cover their kin. */
  readonly packages?: readonly string[];
  /** Places without a door that it may reach by path, from the root. */
  readonly reach?: readonly string[];
}

/** The whole table: the modules, the paths with a leave of their own, and what every test may use besides. */
export interface Table {
  readonly modules: Readonly<Record<string, Module>>;
  readonly exceptions: Readonly<Record<string, Module>>;
  readonly tests: Module;
}

/** Every breach of the table, a sentence each; none when the files keep to it. Does not look for cycles. */
export function breaches(files: readonly SourceText[], table: Table): string[] {
  return files.flatMap((file) => {
    const name = moduleOf(file.path);
    const own = table.modules[name];
    if (!own) return [`${file.path}: the table has no row for "${name}"`];
    const rows = [own, ...Object.keys(table.exceptions).filter((path) => file.path.startsWith(path))]
      .map((row) => (typeof row === 'string' ? table.exceptions[row] : row))
      .concat(isTest(file.path) ? [table.tests] : [])
      .filter((row) => row !== undefined);
    return importsOf(parse(file)).flatMap((one) => {
      const why = refusal(file.path, name, one, rows);
      return why ? [`${file.path} imports ${one.specifier}: ${why}`] : [];
    });
  });
}

/** `engine` for `src/engine/a.ts`, `content.config` for `src/content.config.ts`, `e2e` for `e2e/a.ts`. */
export function moduleOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'src' ? second.replace(/(\.test)?\.ts$/, '') : top;
}

/** Whether the file is a test, which may use more than its module. */
export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path);
}

function refusal(path: string, name: string, one: Import, rows: readonly Module[]): string | undefined {
  const { specifier } = one;
  if (specifier.startsWith('.') || specifier.startsWith('/')) return pathRefusal(path, specifier, rows);
  if (specifier.startsWith('#')) return doorRefusal(name, one, rows);
  const allowed = rows.flatMap((row) => row.packages ?? []);
  if (allowed.some((known) => isPartOf(specifier, known))) return undefined;
  return `${name} may use ${allowed.join(', ') || 'no package'}`;
}

function pathRefusal(path: string, specifier: string, rows: readonly Module[]): string | undefined {
  const target = resolve(path, specifier);
  const home = path.split('/').slice(0, path.startsWith('src/') ? 2 : 1);
  if (target.startsWith(`${home.join('/')}/`)) return undefined;
  const reach = rows.flatMap((row) => row.reach ?? []);
  if (reach.some((place) => target === place || target.startsWith(`${place}/`))) return undefined;
  return 'a path may not leave the folder: open the other module by its door';
}

function doorRefusal(
  name: string,
  { specifier, typeOnly }: Import,
  rows: readonly Module[],
): string | undefined {
  const [door = '', ...deep] = specifier.slice(1).split('/');
  if (deep.length > 0) return `past the door of #${door}`;
  if (rows.some((row) => row.doors?.includes(door))) return undefined;
  if (!rows.some((row) => row.types?.includes(door))) return `${name} may not open #${door}`;
  return typeOnly ? undefined : `${name} may take only types from #${door}: write import type`;
}

function isPartOf(specifier: string, known: string): boolean {
  if (specifier === known || specifier.startsWith(`${known}/`)) return true;
  if (known === 'astro') return /^(astro:|@astrojs\/|virtual:)/.test(specifier);
  return known === 'node' && specifier.startsWith('node:');
}

function resolve(from: string, specifier: string): string {
  return posix.join(posix.dirname(from), specifier.replace(/[?].*$/, ''));
}

/**
 * The circles among the files, each as `a > b > a`, found over paths and doors. Types may name each other
 * in a circle: nothing of such an import is left at run time.
 */
export function cycles(files: readonly SourceText[]): string[] {
  const graph = new Map(files.map((file) => [file.path, goals(file)]));
  const state = new Map<string, 'open' | 'done'>();
  const found: string[] = [];
  const walk = (path: string, way: readonly string[]): void => {
    if (state.get(path) === 'open') found.push([...way.slice(way.indexOf(path)), path].join(' > '));
    if (state.has(path)) return;
    state.set(path, 'open');
    for (const next of graph.get(path) ?? []) if (graph.has(next)) walk(next, [...way, path]);
    state.set(path, 'done');
  };
  for (const path of graph.keys()) walk(path, []);
  return found;
}

function goals(file: SourceText): string[] {
  return importsOf(parse(file))
    .filter(({ typeOnly }) => !typeOnly)
    .map(({ specifier }) =>
      specifier.startsWith('#') ? `src/${specifier.slice(1)}/index.ts` : resolve(file.path, specifier),
    );
}
