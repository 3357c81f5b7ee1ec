import { csv } from '../export/csv/csv.ts';

/** Rows of cells as a text that a reader can go on with and that `cellsOf` reads: CSV, with line breaks as in a text box. */
export function tableText(rows: readonly (readonly string[])[]): string {
  return csv(rows).replaceAll('\r\n', '\n');
}
