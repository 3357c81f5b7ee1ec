import { clip } from '../../trace/naming.ts';
import { nearest } from '../../vocabulary.ts';
import { bareName, COLUMNS, type ColumnKind, columnOf, isUnused } from './columns.ts';
import { attributeOf } from './kinds.ts';
import type { FileProblem, Line } from './table.ts';

/** Which column of a file is what, by index. */
export interface Header {
  readonly columns: ReadonlyMap<Exclude<ColumnKind['id'], 'attribute'>, number>;
  /** Columns that hold one attribute each, by its name in Marketo. */
  readonly attributes: ReadonlyMap<number, string>;
  readonly width: number;
  /** What the reader should know of columns that are not used, in sentences. */
  readonly notes: readonly string[];
}

const WORDS = COLUMNS.flatMap(({ label, names }) => [label, ...names]);

function unusedNote(text: string, twice: boolean): string {
  const cell = clip(text, 60);
  if (twice) return `The column "${cell}" is not used: there is one like it before it.`;
  const near = nearest(cell, WORDS);
  return `The column "${cell}" is not used: it is no attribute of any activity.${near === undefined ? '' : ` Did you mean "${near}"?`}`;
}

/** The attribute that a column holds; nothing for columns of the usual exports that are not used. */
function namedIn(cell: string): string | undefined {
  return isUnused(cell) ? undefined : attributeOf(cell);
}

/** Reads the names of the columns. Knows nothing of what must be there. */
export function headerOf(cells: readonly string[]): Header {
  const columns = new Map<Exclude<ColumnKind['id'], 'attribute'>, number>();
  const attributes = new Map<number, string>();
  const notes: string[] = [];
  for (const [at, text] of cells.entries()) {
    const cell = text.trim();
    const kind = columnOf(cell);
    const attribute = kind?.id === 'attribute' ? kind.label : kind ? undefined : namedIn(cell);
    if (kind && kind.id !== 'attribute' && !columns.has(kind.id)) columns.set(kind.id, at);
    else if (attribute !== undefined) attributes.set(at, attribute);
    else if (cell !== '' && !isUnused(cell)) notes.push(unusedNote(cell, kind !== undefined));
  }
  const named = cells.findIndex((cell) => bareName(cell) === bareName('Primary Attribute'));
  if (named >= 0 && !columns.has('primary')) columns.set('primary', named);
  return { columns, attributes, width: cells.length, notes };
}

/** How many of the cells name a column: what tells the separator of a file. */
export function known({ columns, attributes }: Header): number {
  return columns.size + attributes.size;
}

/** What is wrong with a header, if anything: without a type a line says nothing. */
export function headerProblem({ line, cells }: Line, { columns }: Header): FileProblem | undefined {
  if (columns.has('type') || columns.has('type id')) return undefined;
  const near = cells.map((cell) => nearest(cell.trim(), ['Activity Type', 'Activity Type ID'])).find(Boolean);
  const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
  const found = cells.map((cell) => `"${cell.trim().slice(0, 40)}"`).slice(0, 8);
  return {
    line,
    message: `Expected the names of the columns, with "Activity Type" or "Activity Type ID" among them. Found ${found.join(', ')}.${hint}`,
  };
}
