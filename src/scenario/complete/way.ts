import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import type { Path } from '#engine';
import { compose } from '../yaml/compose.ts';
import { MARK } from './spot.ts';

/** Where the mark stands: as a key of the mapping at a path, or as the value at a path. */
export interface Way {
  readonly path: Path;
  readonly role: 'key' | 'value';
  readonly tree: ParsedNode;
}

const isMark = (node: ParsedNode | null): boolean => isScalar(node) && String(node.value).includes(MARK);

function search(node: ParsedNode | null, path: Path): Omit<Way, 'tree'> | undefined {
  if (node === null) return undefined;
  if (isMark(node)) return { path, role: 'value' };
  if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) {
      const found = search(item, [...path, index]);
      if (found) return found;
    }
  }
  if (!isMap(node)) return undefined;
  for (const { key, value } of node.items) {
    if (isMark(key)) return { path, role: 'key' };
    const found = search(value, [...path, isScalar(key) ? String(key.value) : '']);
    if (found) return found;
  }
  return undefined;
}

/** The way to the mark in a text, which may be broken elsewhere. Nothing where the reader of YAML loses it. */
export function wayTo(marked: string): Way | undefined {
  const tree = compose(marked).tree?.contents ?? null;
  const found = search(tree, []);
  return tree && found ? { ...found, tree } : undefined;
}
