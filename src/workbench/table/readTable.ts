import { compile, type PersonData, type Program } from '#engine';
import { type Column, columnOf, keyOf } from './columns.ts';
import type { Expected } from './expected/kind.ts';
import { TABLE_LIMITS } from './limits.ts';
import type { CellLine, TableProblem } from './line.ts';
import { type Row, rowOf } from './row.ts';
import { personLike, type TestSetting } from './setting.ts';

/** A table of test people, ready to be run. */
export interface TestTable {
  /** The columns that say what a person has, by their titles. */
  readonly given: readonly string[];
  readonly expected: readonly Expected[];
  readonly rows: readonly Row[];
}

const whole = (message: string) => ({ problems: [{ line: null, message }] });

/** The problems that are shown, and how many more there are. */
function few(problems: readonly TableProblem[]): readonly TableProblem[] {
  const more = problems.length - TABLE_LIMITS.problems;
  if (more <= 0) return problems;
  const rest = { line: null, message: `And ${more} more ${more === 1 ? 'problem' : 'problems'}.` };
  return [...problems.slice(0, TABLE_LIMITS.problems), rest];
}

function columnsOf(
  { line, cells }: CellLine,
  program: Program,
): { readonly columns: readonly Column[] } | { readonly problems: readonly TableProblem[] } {
  const problems: TableProblem[] = [];
  const seen = new Set<string>();
  const columns = cells.map((cell, at): Column => {
    const head = cell.trim();
    const column = columnOf(head, program);
    const where = `Column ${at + 1}`;
    if (typeof column === 'string') {
      problems.push({ line, message: `${where}: ${column}` });
      return { kind: 'blank' };
    }
    const key = keyOf(column);
    if (key !== undefined && seen.has(key))
      problems.push({ line, message: `${where}: there is a column "${head}" already.` });
    if (key !== undefined) seen.add(key);
    return column;
  });
  return problems.length > 0 ? { problems: few(problems) } : { columns };
}

function twice(rows: readonly Row[]): readonly TableProblem[] {
  const lines = new Map<string, number>();
  return rows.flatMap(({ line, person: { name } }) => {
    const before = lines.get(name);
    if (before === undefined) lines.set(name, line);
    return before === undefined ? [] : [{ line, message: `"${name}" stands in line ${before} already.` }];
  });
}

/**
 * Reads a table of test people from its cells: the first line names the columns, each further line is a person. A column
 * is a field (`Score`), a membership (`List: Guests`), the name, or an expectation (`expect Score`, `=> ends in`). What
 * no column names is as the person `like` has it. An empty cell takes the value away; below an expectation it expects
 * nothing. One wrong cell, and nothing is taken: each problem has its line and what was expected. Never throws.
 */
export function readRows(
  lines: readonly CellLine[],
  program: Program,
  like: PersonData,
): TestTable | { readonly problems: readonly TableProblem[] } {
  const [head, ...rest] = lines;
  if (!head) return whole('The table is empty. Expected the names of the columns in the first line.');
  if (head.cells.length > TABLE_LIMITS.columns)
    return whole(`The first line has ${head.cells.length} cells, and ${TABLE_LIMITS.columns} are the limit.`);
  if (rest.length === 0) return whole('The table has no people below the names of its columns.');
  if (rest.length > TABLE_LIMITS.rows)
    return whole(`The table has more than ${TABLE_LIMITS.rows} people, which is the limit. Leave out some.`);
  const read = columnsOf(head, program);
  if ('problems' in read) return read;
  const { columns } = read;
  const made = rest.map((line, at) => rowOf(line, columns, { ...like, name: `Row ${at + 1}` }));
  const rows = made.flatMap((one) => ('row' in one ? [one.row] : []));
  const problems = [...made.flatMap((one) => ('row' in one ? [] : one.problems)), ...twice(rows)];
  if (problems.length > 0) return { problems: few(problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0))) };
  return {
    given: columns.flatMap((column) => (column.kind === 'given' ? [column.given.title] : [])),
    expected: columns.flatMap((column) => (column.kind === 'expected' ? [column.expected] : [])),
    rows,
  };
}

/** Reads a table of test people for a model (see `readRows`); a problem where the model has no person to be like. */
export function readTable(
  lines: readonly CellLine[],
  setting: TestSetting,
): TestTable | { readonly problems: readonly TableProblem[] } {
  const like = personLike(setting);
  return typeof like === 'string' ? whole(like) : readRows(lines, compile(setting.scenario), like);
}
