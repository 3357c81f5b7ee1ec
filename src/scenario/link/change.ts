import type { Path, Plain } from '#engine';

/** What a change does at the end of its path. Frozen with version 1. */
export const CHANGE = { set: 0, insert: 1, remove: 2, order: 3 } as const;

/**
 * One change of plain data: what it does, the path (keys, indexes counted from 0) and what it brings.
 * - `set`: this value instead; a new key behind the others; with an empty path, other data altogether.
 * - `insert`: this item into a list, before what is there or behind the last.
 * - `remove`: the item or the key.
 * - `order`: a mapping's keys in this order; all of them.
 */
export type Change =
  | readonly [op: 0 | 1, path: Path, value: Plain]
  | readonly [op: 2, path: Path]
  | readonly [op: 3, path: Path, keys: readonly string[]];
