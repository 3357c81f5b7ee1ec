import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import type { Path, Plain } from '#engine';

/** A stretch of offsets in the text. */
export type Span = readonly [from: number, to: number];

function inside(node: ParsedNode, part: string | number) {
  if (isSeq(node) && typeof part === 'number') return { key: null, value: node.items[part] ?? null };
  if (!isMap(node) || typeof part !== 'string') return undefined;
  return node.items.find(({ key }) => isScalar(key) && String(key.value) === part);
}

const spanOf = ({ range: [from, to] }: ParsedNode): Span => [from, to];

/**
 * Where a path stands in the tree: its value, or its key if that is asked for. Where the path leads to nothing, it is the
 * last thing on the way that is there. An empty value stands where its key stands.
 */
export function spanAt(tree: ParsedNode, path: Path, atKey: boolean): Span {
  let node = tree;
  for (const [index, part] of path.entries()) {
    const pair = inside(node, part);
    if (!pair) return spanOf(node);
    const { key, value } = pair;
    const last = index === path.length - 1;
    if (value === null || (last && key && (atKey || value.range[0] === value.range[1])))
      return spanOf(key ?? node);
    node = value;
  }
  return spanOf(node);
}

/** How a number, true, false or null is written at a path; nothing when something else stands there. */
export function writtenAt(tree: ParsedNode, path: Path): string | undefined {
  let node: ParsedNode | null | undefined = tree;
  for (const part of path) node = node && inside(node, part)?.value;
  return isScalar(node) && typeof node.value !== 'string' ? node.source : undefined;
}

/**
 * Where a path of some data stands in the text that it was made from, perhaps by changes that put in other parts of that
 * text. Nothing when no part of the way comes from there.
 */
export function spanOfData(
  nodes: ReadonlyMap<object, ParsedNode>,
  data: Plain,
  path: Path,
  atKey: boolean,
): Span | undefined {
  let here: Plain | undefined = data;
  let known: { readonly node: ParsedNode; readonly depth: number } | undefined;
  for (let depth = 0; depth <= path.length; depth++) {
    if (typeof here !== 'object' || here === null) break;
    const node = nodes.get(here);
    if (node) known = { node, depth };
    const part = path[depth];
    here = part === undefined ? undefined : (here as { readonly [key: string | number]: Plain })[part];
  }
  return known && spanAt(known.node, path.slice(known.depth), atKey);
}
