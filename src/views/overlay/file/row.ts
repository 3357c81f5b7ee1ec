import type { Instant } from '#engine';
import { unguarded } from '../../export/csv/csv.ts';
import { attributesOf } from './attributes.ts';
import { DATE_EXAMPLES, dateOf } from './date.ts';
import type { Header } from './header.ts';
import { typeOf } from './kinds.ts';
import type { FileProblem, Line } from './table.ts';

/** A line of an activity log in a file. */
export interface LogRow {
  /** Its line in the file, counted from 1. */
  readonly line: number;
  /** Nothing where the file gives no date. */
  readonly time: Instant | null;
  /** As the file writes it; empty where the file names nobody. */
  readonly person: string;
  /** The type's name in the log; as the file writes it where no run logs such a type. */
  readonly type: string;
  /** A run can log the type. */
  readonly known: boolean;
  /** The value of the primary attribute; empty where the file does not say. */
  readonly primary: string;
  /** The other attributes that the file gives a value, by their names in Marketo. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Whose step it was, as the file writes it; empty where it does not say. */
  readonly campaign: string;
}

type Wrong = { readonly wrong: string };

function timeOf(text: string, dayFirst: boolean): Instant | null | Wrong {
  if (text === '') return null;
  const at = dateOf(text, dayFirst);
  if (at !== undefined) return at;
  return { wrong: `"${text.slice(0, 60)}" is no date. Expected one such as ${DATE_EXAMPLES}.` };
}

function typeIn(name: string, id: string): Pick<LogRow, 'type' | 'known'> | Wrong {
  const known = typeOf(name) ?? (/^\d{1,9}$/.test(id) ? typeOf(Number(id)) : undefined);
  if (known !== undefined) return { type: known, known: true };
  if (name !== '') return { type: name, known: false };
  if (/^\d{1,9}$/.test(id)) return { type: `Activity type ${id}`, known: false };
  const found =
    id === '' ? 'The activity type is empty.' : `"${id.slice(0, 60)}" is no id of an activity type.`;
  return { wrong: `${found} Expected a type such as Change Score, or its id, 22.` };
}

/** Reads a line under its header. Says what is wrong with it, the first thing only. */
export function rowOf(
  { line, cells }: Line,
  header: Header,
  dayFirst: boolean,
): { readonly row: LogRow } | { readonly problem: FileProblem } {
  const { columns, width } = header;
  const fail = (message: string) => ({ problem: { line, message } });
  const cell = (id: Parameters<typeof columns.get>[0]) =>
    unguarded((cells[columns.get(id) ?? -1] ?? '').trim());
  if (cells.slice(width).some((one) => one.trim() !== ''))
    return fail(
      `There are ${cells.length} cells, and ${width} columns. A cell that holds a separator needs quotation marks around it.`,
    );
  const time = timeOf(cell('date'), dayFirst);
  if (typeof time === 'object' && time !== null) return fail(time.wrong);
  const type = typeIn(cell('type'), cell('type id'));
  if ('wrong' in type) return fail(type.wrong);
  const attributes = attributesOf(cell('attributes'), cells, header.attributes);
  if ('wrong' in attributes) return fail(attributes.wrong);
  const person = cell('person');
  if (person === '' && columns.has('person'))
    return fail('The person is empty. Expected whose log the line is of.');
  const row = { line, time, person, ...type, primary: cell('primary'), campaign: cell('campaign') };
  return { row: { ...row, attributes: attributes.found } };
}
