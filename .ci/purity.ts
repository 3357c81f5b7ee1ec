import ts from 'typescript';
import { parse, type SourceText } from './source.ts';

const clocks = new Set(['Date', 'Intl', 'performance', 'crypto', 'globalThis']);
const collections = new Set(['Map', 'Set', 'WeakMap', 'WeakSet', 'Array']);
const writers = new Set(
  'add clear copyWithin delete fill pop push reverse set shift sort splice unshift'.split(' '),
);

/** What makes a file's answer depend on more than its input, a sentence each: clocks, chance, state it keeps. */
export function impurities(file: SourceText): string[] {
  const tree = parse(file);
  const found: string[] = [];
  const report = (node: ts.Node, what: string) => {
    found.push(`${file.path}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${what}`);
  };
  const kept = keptNames(tree, report);
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && clocks.has(node.text) && !isMemberName(node))
      report(node, `uses ${node.text}`);
    if (ts.isPropertyAccessExpression(node)) {
      if (node.getText() === 'Math.random') report(node, 'uses Math.random');
      if (/^(toLocale|localeCompare)/.test(node.name.text))
        report(node, `${node.name.text} asks the machine`);
    }
    const written = target(node);
    if (written && kept.has(written)) report(node, `writes to ${written}, which the module keeps`);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** The names of the module's constants that no inner name hides; reports what can change at once. */
function keptNames(tree: ts.SourceFile, report: (node: ts.Node, what: string) => void): Set<string> {
  const kept = new Set<string>();
  for (const statement of tree.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    if (!(statement.declarationList.flags & ts.NodeFlags.Const)) report(statement, 'keeps a let or var');
    for (const declaration of statement.declarationList.declarations) {
      if (ts.isIdentifier(declaration.name)) kept.add(declaration.name.text);
      if (isChangeable(declaration)) report(declaration, `keeps ${declaration.name.getText()}, not readonly`);
    }
  }
  const hide = (node: ts.Node): void => {
    if ((ts.isVariableDeclaration(node) || ts.isParameter(node)) && node.parent.parent.parent !== tree) {
      if (ts.isIdentifier(node.name)) kept.delete(node.name.text);
    }
    ts.forEachChild(node, hide);
  };
  hide(tree);
  return kept;
}

/** A collection made at once, without a type that says Readonly; or an empty one, made only to be filled. */
function isChangeable({ initializer, type }: ts.VariableDeclaration): boolean {
  if (!initializer || /^(readonly |Readonly)/.test(type?.getText() ?? '')) return false;
  if (ts.isNewExpression(initializer)) return collections.has(initializer.expression.getText());
  if (ts.isArrayLiteralExpression(initializer)) return initializer.elements.length === 0;
  return ts.isObjectLiteralExpression(initializer) && initializer.properties.length === 0;
}

/** The name a node writes to, if it is an assignment, a `delete`, a count or a call such as `list.push`. */
function target(node: ts.Node): string | undefined {
  if (ts.isBinaryExpression(node) && isAssignment(node)) return rootName(node.left);
  if (ts.isDeleteExpression(node)) return rootName(node.expression);
  if (ts.isPostfixUnaryExpression(node)) return rootName(node.operand);
  if (ts.isPrefixUnaryExpression(node) && /^(\+\+|--)/.test(node.getText())) return rootName(node.operand);
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  return writers.has(node.expression.name.text) ? rootName(node.expression.expression) : undefined;
}

function isAssignment({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

function rootName(node: ts.Expression): string | undefined {
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node))
    return rootName(node.expression);
  return ts.isIdentifier(node) ? node.text : undefined;
}

function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  return (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node;
}
