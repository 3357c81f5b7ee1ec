import { unguarded } from '../../export/csv/csv.ts';
import { attributeOf } from './kinds.ts';

const EXPECTED = 'Expected attributes as JSON, such as {"New Value":"5"}.';

type Found = ReadonlyMap<string, string>;

function isPair(value: unknown): value is { readonly name: unknown; readonly value: unknown } {
  return typeof value === 'object' && value !== null && 'name' in value && 'value' in value;
}

/** The names and values of an object, or of a list of `name` and `value` as the REST API gives them. */
function entriesOf(value: unknown): readonly (readonly [string, unknown])[] | undefined {
  if (Array.isArray(value))
    return value.every(isPair) ? value.map((one) => [String(one.name), one.value] as const) : undefined;
  return typeof value === 'object' && value !== null ? Object.entries(value) : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function textOf(value: unknown): string {
  return typeof value === 'object' ? '' : String(value);
}

/**
 * The attributes of a line that have a value: those in JSON, then those with a column of their own. A value with parts
 * counts as none. `text` is the cell with the JSON, empty where there is none.
 */
export function attributesOf(
  text: string,
  cells: readonly string[],
  columns: ReadonlyMap<number, string>,
): { readonly found: Found } | { readonly wrong: string } {
  const entries = text === '' ? [] : entriesOf(parsed(text));
  if (!entries) return { wrong: `"${text.slice(0, 60)}" cannot be read. ${EXPECTED}` };
  const own = [...columns].map(([at, name]) => [name, unguarded((cells[at] ?? '').trim())] as const);
  const json = entries.map(([name, value]) => [attributeOf(name) ?? name, textOf(value)] as const);
  return { found: new Map([...json, ...own].filter(([, value]) => value !== '')) };
}
