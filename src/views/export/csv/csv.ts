import type { Value } from '#engine';

/** What a spreadsheet takes for the beginning of a formula, or would leave out in front of one. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** A number with or without a sign: it says no more than it does, so it stays a number. */
const NUMBER = /^[+-]?\d+(\.\d+)?$/;

/** A text as a spreadsheet may have it: one that would be run as a formula gets an apostrophe in front. */
function guarded(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

/** The text that `guarded` was given: takes back its apostrophe, and no other. */
export function unguarded(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}

function cell(value: Value): string {
  const text = typeof value === 'string' ? guarded(value) : String(value ?? '');
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Rows as CSV (RFC 4180): commas, CRLF after every row, quotation marks where a cell needs them, NULL as an empty cell.
 * Whatever a spreadsheet would run as a formula gets an apostrophe in front; numbers, negative ones too, stay as they
 * are. Without a byte order mark: whoever writes a file for Excel puts it in front.
 */
export function csv(rows: readonly (readonly Value[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
