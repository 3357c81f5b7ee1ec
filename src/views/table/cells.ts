import { unguarded } from '../export/csv/csv.ts';
import { type FileProblem, type Line, tableOf } from '../overlay/file/table.ts';

/** Characters of a text of cells: our own limit. */
export const MOST_CHARACTERS = 4_000_000;

const SEPARATORS = ['\t', ',', ';', '|'] as const;

/** The text without a byte order mark, with one kind of line break, and the separator that Excel's first line may name. */
function cleaned(text: string): { readonly text: string; readonly separator: string | undefined } {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const separator = /^sep=(.)\n/i.exec(plain)?.[1];
  return { text: separator === undefined ? plain : plain.replace(/^.*/, ''), separator };
}

/** The separator that takes the first line apart into most cells; a comma where none does. */
function separatorOf(text: string): string {
  const first = text.trimStart().slice(0, 20_000);
  const counts = SEPARATORS.map((sign) => {
    const read = tableOf(first, sign, 1);
    return { sign, count: 'lines' in read ? (read.lines[0]?.cells.length ?? 0) : 0 };
  });
  const best = counts.reduce((most, one) => (one.count > most.count ? one : most));
  return best.count > 1 ? best.sign : ',';
}

/**
 * A text that was pasted from a spreadsheet or read from a file, as lines of cells: separated by tabs, commas, semicolons
 * or bars, whichever takes the first line apart into most cells. At most `most` lines are read; empty ones are left out.
 * An apostrophe that `csv` put in front of a cell is taken back. Never throws.
 */
export function cellsOf(
  text: string,
  most: number,
): { readonly lines: readonly Line[] } | { readonly problems: readonly FileProblem[] } {
  if (text.length > MOST_CHARACTERS) {
    const message = `The table has ${text.length} characters, and ${MOST_CHARACTERS} are the limit. Leave out some lines.`;
    return { problems: [{ line: null, message }] };
  }
  const { text: plain, separator } = cleaned(text);
  const read = tableOf(plain, separator ?? separatorOf(plain), most);
  if ('problem' in read) return { problems: [read.problem] };
  return { lines: read.lines.map(({ line, cells }) => ({ line, cells: cells.map(unguarded) })) };
}
