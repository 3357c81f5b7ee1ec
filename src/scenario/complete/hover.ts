import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import type { Path, Plain } from '#engine';
import { compose } from '../yaml/compose.ts';
import { plainly } from '../yaml/plain.ts';
import { dataAt } from './draft.ts';
import { describeKind, KIND_TABLES } from './kindTables.ts';
import { levelAt } from './level.ts';

/** What a word of a scenario file means, and the stretch of the text that it is. */
export interface Meaning {
  readonly from: number;
  readonly to: number;
  readonly title: string;
  readonly text: string;
}

interface Found {
  readonly node: ParsedNode;
  readonly path: Path;
  readonly isKey: boolean;
}

const covers = ({ range: [from, to] }: ParsedNode, offset: number): boolean => from <= offset && offset <= to;

function scalarAt(node: ParsedNode | null, offset: number, path: Path): Found | undefined {
  if (node === null || !covers(node, offset)) return undefined;
  if (isScalar(node)) return { node, path, isKey: false };
  const pairs = isMap(node) ? node.items : [];
  for (const { key, value } of pairs) {
    const below = [...path, isScalar(key) ? String(key.value) : ''];
    if (covers(key, offset)) return { node: key, path: below, isKey: true };
    const found = scalarAt(value, offset, below);
    if (found) return found;
  }
  for (const [index, item] of (isSeq(node) ? node.items : []).entries()) {
    const found = scalarAt(item, offset, [...path, index]);
    if (found) return found;
  }
  return undefined;
}

function ofKey(root: Plain, path: Path): Omit<Meaning, 'from' | 'to'> | undefined {
  const level = levelAt(root, path);
  if (!level) return undefined;
  const title = level.param ? `${String(path.at(-1))}: ${level.param.label}` : String(path.at(-1));
  return level.help === '' && !level.param ? undefined : { title, text: level.help };
}

function ofKind(root: Plain, path: Path): Omit<Meaning, 'from' | 'to'> | undefined {
  const key = String(path.at(-1));
  const kind = dataAt(root, path);
  if (!Object.hasOwn(KIND_TABLES, key) || typeof kind !== 'string') return undefined;
  const text = describeKind(key, kind);
  return text === '' ? undefined : { title: kind, text };
}

/**
 * What the key or the kind at an offset means: its label in Marketo, and the help of the format. Null for anything else,
 * and where there is no help. Never throws.
 */
export function hoverAt(text: string, offset: number): Meaning | null {
  const tree = compose(text).tree?.contents;
  const found = tree && scalarAt(tree, offset, []);
  if (!found) return null;
  const { root } = plainly(tree);
  const meaning = found.isKey ? ofKey(root, found.path) : ofKind(root, found.path);
  const [from, to] = found.node.range;
  return meaning ? { from, to, ...meaning } : null;
}
