import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** One file of the project: its path from the root with `/`, and what it says. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** One thing a file takes from elsewhere. `typeOnly` is true where nothing of it is left at run time. */
export interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

/**
 * Every file below `folders` whose name ends in one of `endings`, but for installed packages. A folder that does not exist
 * holds none.
 */
export function readSources(
  root: string,
  folders: readonly string[],
  endings: readonly string[],
): SourceText[] {
  return folders.flatMap((folder) =>
    listFiles(root, folder)
      .filter((path) => endings.some((ending) => path.endsWith(ending)))
      .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') })),
  );
}

function listFiles(root: string, folder: string): string[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
      .map((path) => path.replace(/^\//, ''))
      .filter((path) => !path.includes('/node_modules/'))
      .sort();
  } catch {
    return [];
  }
}

/** The syntax tree of a file; of an `.astro` file its frontmatter and scripts, of any other kind nothing. */
export function parse({ path, text }: SourceText): ts.SourceFile {
  const name = path.endsWith('.astro') ? `${path}.ts` : path;
  return ts.createSourceFile(name, code(path, text), ts.ScriptTarget.Latest, true);
}

function code(path: string, text: string): string {
  if (/\.(ts|tsx|mjs|js)$/.test(path)) return text;
  if (!path.endsWith('.astro')) return '';
  const frontmatter = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map((found) => found[1]);
  return [frontmatter, ...scripts].join('\n');
}

/** What the file imports: statements, re-exports, `import()`, `import('x').Type` and `import.meta.glob`. */
export function importsOf(tree: ts.SourceFile): Import[] {
  const found: Import[] = [];
  const add = (node: ts.Node | undefined, typeOnly: boolean) => {
    if (node && ts.isStringLiteralLike(node)) found.push({ specifier: node.text, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true);
    else if (ts.isCallExpression(node)) for (const target of loaded(node)) add(target, false);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function isTypeImport(node: ts.ImportDeclaration): boolean {
  return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

function loaded(call: ts.CallExpression): readonly ts.Node[] {
  if (call.expression.kind === ts.SyntaxKind.ImportKeyword) return call.arguments.slice(0, 1);
  if (call.expression.getText() !== 'import.meta.glob') return [];
  const [first] = call.arguments;
  return first && ts.isArrayLiteralExpression(first) ? first.elements : call.arguments.slice(0, 1);
}
