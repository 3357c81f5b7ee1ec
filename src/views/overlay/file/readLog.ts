import { isDayFirst } from './date.ts';
import { type Header, headerOf, headerProblem, known } from './header.ts';
import { nearestType } from './kinds.ts';
import { inOrder } from './order.ts';
import { type LogRow, rowOf } from './row.ts';
import { type FileProblem, type Line, tableOf } from './table.ts';

/** The most that a file may hold. Our own limits: what is within them is read and laid over a run in bounded time. */
export const LOG_LIMITS = { characters: 4_000_000, lines: 20_000, columns: 200, problems: 20 } as const;

/** An activity log that was read. */
export interface LogFile {
  /** Oldest first, by their dates where all lines have one; else in the order of the file. */
  readonly rows: readonly LogRow[];
  /** The file has the newest line first, as Marketo shows a log, so that it was turned round. */
  readonly newestFirst: boolean;
  /** What the reader should know: columns that are not used, types that no run logs. Sentences. */
  readonly notes: readonly string[];
}

const SEPARATORS = [',', ';', '\t', '|'] as const;

const whole = (message: string) => ({ problems: [{ line: null, message }] });

/** The text without a byte order mark, with one kind of line break, and the separator that Excel's first line may name. */
function cleaned(text: string): { readonly text: string; readonly separator: string | undefined } {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const separator = /^sep=(.)\n/i.exec(plain)?.[1];
  return { text: separator === undefined ? plain : plain.replace(/^.*/, ''), separator };
}

/** The separator under which the first line names most columns. */
function separatorOf(text: string): string {
  const first = text.trimStart().slice(0, 20_000);
  const counts = SEPARATORS.map((sign) => {
    const read = tableOf(first, sign, 1);
    return { sign, count: 'lines' in read ? known(headerOf(read.lines[0]?.cells ?? [])) : 0 };
  });
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).sign;
}

function unknownNotes(rows: readonly LogRow[]): readonly string[] {
  const lines = new Map<string, number[]>();
  for (const { type, known: isKnown, line } of rows)
    if (!isKnown) lines.set(type, [...(lines.get(type) ?? []).slice(0, 5), line]);
  return [...lines].slice(0, 10).map(([type, [first]]) => {
    const near = nearestType(type);
    const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
    return `No run logs "${type.slice(0, 60)}" (line ${first}): such lines are extra.${hint}`;
  });
}

function rowsUnder(header: Header, lines: readonly Line[]): LogFile | { problems: readonly FileProblem[] } {
  const dates = header.columns.get('date');
  const dayFirst = dates !== undefined && isDayFirst(lines.map(({ cells }) => cells[dates] ?? ''));
  const rows: LogRow[] = [];
  const problems: FileProblem[] = [];
  for (const line of lines) {
    const read = rowOf(line, header, dayFirst);
    if ('row' in read) rows.push(read.row);
    else problems.push(read.problem);
  }
  const more = problems.length - LOG_LIMITS.problems;
  if (more > 0)
    return {
      problems: [...problems.slice(0, LOG_LIMITS.problems), ...whole(`And ${more} more lines.`).problems],
    };
  if (problems.length > 0) return { problems };
  return { ...inOrder(rows), notes: [...header.notes, ...unknownNotes(rows)] };
}

/**
 * Reads an activity log as a text of cells: what `logCsv` writes, what Marketo's bulk extract gives, or a log copied from
 * Marketo into a spreadsheet. Separated by commas, semicolons, tabs or bars; `COLUMNS` says what may stand in it. One bad
 * line, and nothing is taken: each problem has its line and what was expected. Never throws; big files are refused.
 */
export function readLog(text: string): LogFile | { readonly problems: readonly FileProblem[] } {
  const { characters, lines: most, columns } = LOG_LIMITS;
  if (text.length > characters)
    return whole(
      `The file has ${text.length} characters, and ${characters} are the limit. Leave out some lines.`,
    );
  const { text: plain, separator } = cleaned(text);
  const read = tableOf(plain, separator ?? separatorOf(plain), most + 2);
  if ('problem' in read) return { problems: [read.problem] };
  const [first, ...lines] = read.lines;
  if (!first) return whole('The file is empty. Expected the names of the columns in the first line.');
  if (first.cells.length > columns)
    return whole(`The first line has ${first.cells.length} cells, and ${columns} columns are the limit.`);
  const header = headerOf(first.cells);
  const problem = headerProblem(first, header);
  if (problem) return { problems: [problem] };
  if (lines.length === 0) return whole('The file has no lines below the names of its columns.');
  if (lines.length > most)
    return whole(`The file has more than ${most} lines, which is the limit. Leave out some.`);
  return rowsUnder(header, lines);
}
