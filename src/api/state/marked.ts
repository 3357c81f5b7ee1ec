import type { Sandbox } from '../sandbox/sandbox.ts';
import type { MarkedRow, MarkedTable, StateRow, StateTable } from './table.ts';
import { tablesOf } from './tables.ts';

function markedRow(row: StateRow, before: StateRow | undefined): MarkedRow {
  if (!before) return { ...row, change: 'new', was: row.cells.map(() => null) };
  const was = row.cells.map((cell, at) => (before.cells[at] === cell ? null : (before.cells[at] ?? null)));
  return { ...row, change: was.every((cell) => cell === null) ? null : 'changed', was };
}

function markedTable(after: StateTable, before: readonly StateRow[]): MarkedTable {
  const known = new Map(before.map((row) => [row.key, row]));
  const there = new Set(after.rows.map(({ key }) => key));
  const rows = [
    ...after.rows.map((row) => markedRow(row, known.get(row.key))),
    ...before
      .filter(({ key }) => !there.has(key))
      .map((row): MarkedRow => ({ ...row, change: 'gone', was: row.cells.map(() => null) })),
  ];
  return { ...after, rows, changes: rows.filter(({ change }) => change !== null).length };
}

/**
 * The tables of an instance after a call, each row marked as new, changed or gone against the instance before it. Rows
 * that are gone come last in their table.
 */
export function markedTables(before: Sandbox, after: Sandbox): readonly MarkedTable[] {
  const old = before === after ? undefined : tablesOf(before);
  return tablesOf(after).map((table, at) => markedTable(table, (old?.[at] ?? table).rows));
}
