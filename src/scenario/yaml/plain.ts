import { isAlias, isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import type { Plain } from '#engine';
import type { Fault } from './compose.ts';

/** What a tree holds as plain data; `nodes` says which part of the tree each list and mapping comes from. */
export interface Plainly {
  readonly root: Plain;
  readonly nodes: ReadonlyMap<object, ParsedNode>;
  readonly faults: readonly Fault[];
}

const BANNED: readonly string[] = ['__proto__', 'constructor', 'prototype'];

interface Work {
  readonly nodes: Map<object, ParsedNode>;
  readonly faults: Fault[];
}

function fault({ faults }: Work, node: ParsedNode, message: string): void {
  faults.push({ message, from: node.range[0], to: node.range[1] });
}

function mapping(
  work: Work,
  pairs: readonly { key: ParsedNode; value: ParsedNode | null }[],
): { [key: string]: Plain } {
  const entries = new Map<string, Plain>();
  for (const { key, value } of pairs) {
    const name = isScalar(key) ? String(key.value) : '';
    if (BANNED.includes(name)) fault(work, key, `"${name}" cannot be a key.`);
    else if (entries.has(name)) fault(work, key, `"${name}" stands twice in the same mapping.`);
    else entries.set(name, value === null ? null : plain(work, value));
  }
  return Object.fromEntries(entries);
}

function scalar(work: Work, node: ParsedNode, value: unknown): Plain {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value === 0 ? 0 : value;
  fault(work, node, 'This number cannot be used.');
  return null;
}

function plain(work: Work, node: ParsedNode): Plain {
  if (isAlias(node)) {
    fault(work, node, 'Aliases are not allowed here. Put a text that begins with "*" in quotes.');
    return null;
  }
  if (node.anchor !== undefined)
    fault(work, node, 'Anchors are not allowed here. Put a text that begins with "&" in quotes.');
  if (node.tag !== undefined)
    fault(work, node, 'Tags are not allowed here. Put a text that begins with "!" in quotes.');
  if (isScalar(node)) return scalar(work, node, node.value);
  const made = isSeq(node)
    ? node.items.map((item) => plain(work, item))
    : isMap(node)
      ? mapping(work, node.items)
      : {};
  work.nodes.set(made, node);
  return made;
}

/**
 * The plain data of a tree. Its depth is bounded by `compose`. Reports aliases, anchors, tags, keys that stand twice or
 * could reach an object's prototype, and numbers that are not finite; in their place stands nothing.
 */
export function plainly(tree: ParsedNode): Plainly {
  const work: Work = { nodes: new Map(), faults: [] };
  return { root: plain(work, tree), nodes: work.nodes, faults: work.faults };
}
