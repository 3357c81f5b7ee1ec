import type { Completion } from './completion.ts';
import { type Item, type Standing, standingOf } from './standing.ts';

/** A completion file as a row: how far the person is with each column; null where the item is not of their path. */
export interface HandedInRow {
  readonly person: string;
  readonly path: string;
  readonly saved: string;
  readonly cells: readonly (Standing | null)[];
  /** Items of the path that are done. */
  readonly done: number;
  readonly of: number;
}

/** People by items. */
export interface HandedIn {
  readonly columns: readonly Item[];
  readonly rows: readonly HandedInRow[];
}

/** An item that the site does not have, or no longer. */
const unknownItem = (id: string): Item => ({ id, title: id, predictions: 0, exercises: 0, questions: 0 });

/** The items of a list of ids, in its order. One that the site does not have is named by its id. */
export function itemsOf(ids: readonly string[], known: readonly Item[]): readonly Item[] {
  return ids.map((id) => known.find((item) => item.id === id) ?? unknownItem(id));
}

/**
 * What several people handed in, as one table: columns are the items of all their paths, in the order in which they first
 * come; rows are by name, then by time. Two files of one name are two rows.
 */
export function handedIn(files: readonly Completion[], known: readonly Item[]): HandedIn {
  const columns = itemsOf([...new Set(files.flatMap(({ path }) => path.items))], known);
  const sorted = [...files].sort((a, b) =>
    `${a.person.toLowerCase()}\n${a.saved}` < `${b.person.toLowerCase()}\n${b.saved}` ? -1 : 1,
  );
  const rows = sorted.map(({ person, path, saved, done }): HandedInRow => {
    const cells = columns.map((item) => (path.items.includes(item.id) ? standingOf(item, done) : null));
    const count = cells.filter((cell) => cell?.state === 'done').length;
    return { person, path: path.name, saved, cells, done: count, of: path.items.length };
  });
  return { columns, rows };
}

/** A cell that a spreadsheet reads as text: what begins as a formula does gets an apostrophe before it. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The table as CSV (RFC 4180), with a line of headings. */
export function handedInCsv({ columns, rows }: HandedIn): string {
  const head = ['Person', 'Path', 'Saved', 'Done', 'Of', ...columns.map(({ title }) => title)];
  const lines = rows.map(({ person, path, saved, done, of, cells }) => [
    ...[person, path, saved, String(done), String(of)],
    ...cells.map((standing) => standing?.words ?? 'Not in the path.'),
  ]);
  return [head, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}
