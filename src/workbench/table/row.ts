import type { PersonData, Value } from '#engine';
import type { Column } from './columns.ts';
import { TABLE_LIMITS } from './limits.ts';
import type { CellLine, TableProblem } from './line.ts';

/** A test person. */
export interface Row {
  /** Where the row stands in the text, counted from 1. */
  readonly line: number;
  readonly person: PersonData;
  /** What is expected, in the order of the expectations; undefined where nothing is. */
  readonly wanted: readonly (Value | undefined)[];
}

const LONGEST_NAME = 100;

function named(person: PersonData, text: string): PersonData | string {
  if (text === '') return person;
  if (text.length > LONGEST_NAME)
    return `The name has ${text.length} characters, and ${LONGEST_NAME} are the limit.`;
  return { ...person, name: text };
}

interface Made {
  readonly person: PersonData;
  readonly wanted: readonly (Value | undefined)[];
}

/** What a cell adds to a row; a text says what is wrong with it. */
function put({ person, wanted }: Made, column: Column, text: string): Made | string {
  switch (column.kind) {
    case 'name': {
      const next = named(person, text);
      return typeof next === 'string' ? next : { person: next, wanted };
    }
    case 'given': {
      const cell = text === '' ? { value: null } : column.given.read(text);
      return 'wrong' in cell ? cell.wrong : { person: column.given.put(person, cell.value), wanted };
    }
    case 'expected': {
      const cell = text === '' ? { value: undefined } : column.expected.read(text);
      return 'wrong' in cell ? cell.wrong : { person, wanted: [...wanted, cell.value] };
    }
    case 'blank':
      return text === '' ? { person, wanted } : `"${text.slice(0, 60)}" stands below no name of a column.`;
  }
}

/** A line as a test person, made of one that has what no column says. Blanks around a cell do not count. */
export function rowOf(
  { line, cells }: CellLine,
  columns: readonly Column[],
  like: PersonData,
): { readonly row: Row } | { readonly problems: readonly TableProblem[] } {
  const problems: TableProblem[] = [];
  let made: Made = { person: like, wanted: [] };
  const count = Math.max(cells.length, columns.length);
  for (let at = 0; at < count; at++) {
    const text = (cells[at] ?? '').trim();
    const long = text.length > TABLE_LIMITS.cell;
    const next = long
      ? `A cell has ${text.length} characters, and ${TABLE_LIMITS.cell} are the limit.`
      : put(made, columns[at] ?? { kind: 'blank' }, text);
    if (typeof next === 'string') problems.push({ line, message: `Column ${at + 1}: ${next}` });
    else made = next;
  }
  return problems.length > 0 ? { problems } : { row: { line, ...made } };
}
