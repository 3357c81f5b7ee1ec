import type { HeldColumn, HeldTable, TableId } from './tables.ts';

/** What has become of a row. */
export type Fate = 'new' | 'changed' | 'gone' | 'same';

/** A cell as it is now; `was` where it was something else before. */
export interface ComparedCell {
  readonly text: string;
  readonly was?: string;
}

export interface ComparedRow {
  readonly key: string;
  readonly fate: Fate;
  readonly cells: readonly ComparedCell[];
}

/** A table with what has changed in it: rows as they stand now, then those that are gone. */
export interface ComparedTable {
  readonly id: TableId;
  readonly title: string;
  readonly columns: readonly HeldColumn[];
  readonly rows: readonly ComparedRow[];
  /** Rows that are not the same. */
  readonly changed: number;
}

const cellsOf = (cells: readonly string[]): readonly ComparedCell[] => cells.map((text) => ({ text }));

function rowsOf(before: HeldTable | undefined, after: HeldTable): readonly ComparedRow[] {
  const old = new Map(before?.rows.map(({ key, cells }) => [key, cells]));
  const kept = new Set(after.rows.map(({ key }) => key));
  const now = after.rows.map(({ key, cells }): ComparedRow => {
    const was = old.get(key);
    if (!was) return { key, fate: 'new', cells: cellsOf(cells) };
    const compared = cells.map((text, at): ComparedCell => {
      return was[at] === text ? { text } : { text, was: was[at] ?? '' };
    });
    const same = compared.every((cell) => cell.was === undefined);
    return { key, fate: same ? 'same' : 'changed', cells: compared };
  });
  const gone = (before?.rows ?? [])
    .filter(({ key }) => !kept.has(key))
    .map(({ key, cells }): ComparedRow => ({ key, fate: 'gone', cells: cellsOf(cells) }));
  return [...now, ...gone];
}

/** What an instance holds now, beside what it held before: `before` and `after` are of `heldTables`. */
export function comparedTables(
  before: readonly HeldTable[],
  after: readonly HeldTable[],
): readonly ComparedTable[] {
  return after.map((table) => {
    const { id, title, columns } = table;
    const rows = rowsOf(
      before.find((one) => one.id === id),
      table,
    );
    return { id, title, columns, rows, changed: rows.filter(({ fate }) => fate !== 'same').length };
  });
}
