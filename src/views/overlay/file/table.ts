/** A line of a table of cells, with the number of the line in the file where it begins, counted from 1. */
export interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What is wrong with a file, for a reader: where, and what was expected. */
export interface FileProblem {
  /** Counted from 1; null where it is about the file as a whole. */
  readonly line: number | null;
  readonly message: string;
}

const UNCLOSED = 'A quotation mark is opened here and never closed. Expected one at the end of the cell.';
const AFTER =
  'Text follows a closing quotation mark. Expected the next separator, or two quotation marks for one.';

interface Place {
  readonly at: number;
  readonly line: number;
}

/** From a quotation mark to the one that closes it; nothing where none does. */
function quoted(text: string, from: number): { readonly cell: string; readonly end: number } | undefined {
  let [cell, at] = ['', from + 1];
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) return undefined;
    cell += text.slice(at, close);
    if (text[close + 1] !== '"') return { cell, end: close + 1 };
    cell += '"';
    at = close + 2;
  }
}

/** A cell that no quotation mark opens: up to the separator or the end of the line. */
function bare(
  text: string,
  from: number,
  separator: string,
): { readonly cell: string; readonly end: number } {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end++;
  return { cell: text.slice(from, end), end };
}

/** One line of the table, and where the next begins. */
function lineAt(
  text: string,
  { at, line }: Place,
  separator: string,
): { read: Line; next: Place } | FileProblem {
  const cells: string[] = [];
  let [place, breaks] = [at, 0];
  for (;;) {
    const opened = text[place] === '"';
    const found = opened ? quoted(text, place) : bare(text, place, separator);
    if (!found) return { line: line + breaks, message: UNCLOSED };
    cells.push(found.cell);
    if (opened) breaks += found.cell.split('\n').length - 1;
    place = found.end;
    const sign = text[place];
    if (sign === undefined || sign === '\n')
      return { read: { line, cells }, next: { at: place + 1, line: line + breaks + 1 } };
    if (sign !== separator) return { line: line + breaks, message: AFTER };
    place++;
  }
}

/**
 * Text as a table of cells (RFC 4180, with any one sign between cells and any kind of line break). Empty lines are left
 * out. At most `most` lines are read. Quotation marks inside a cell that none opens are text. Never throws.
 */
export function tableOf(
  text: string,
  separator: string,
  most: number,
): { readonly lines: readonly Line[] } | { readonly problem: FileProblem } {
  const lines: Line[] = [];
  let place: Place = { at: 0, line: 1 };
  while (place.at < text.length && lines.length < most) {
    const found = lineAt(text, place, separator);
    if ('message' in found) return { problem: found };
    if (found.read.cells.some((cell) => cell.trim() !== '')) lines.push(found.read);
    place = found.next;
  }
  return { lines };
}
