import { flag, listOf, type Schema, text, whole } from '../schema/schema.ts';
import { hasMilliseconds, readTime } from '../wire/times.ts';

/** How a parameter is written. */
export type ParamType = 'text' | 'whole' | 'flag' | 'time' | 'words' | 'wholes' | 'place';

/** A parameter of the path, the query or the form. */
export interface Param {
  readonly name: string;
  readonly in: 'path' | 'query' | 'form';
  readonly type: ParamType;
  readonly help: string;
  readonly required?: true;
  /** The only words that are right. */
  readonly words?: readonly string[];
  readonly most?: number;
  readonly least?: number;
  /** No source documents it. */
  readonly undocumented?: string;
}

/** What `place` reads: a folder or program, written `{"id":640,"type":"Folder"}`. */
export interface PlaceRef {
  readonly id: number;
  readonly type: 'Folder' | 'Program';
}

export type Read = string | number | boolean | readonly string[] | readonly number[] | PlaceRef;

const WHOLE = /^-?\d{1,15}$/;

/** Text as a list: commas and repeated names both part it. */
const parts = (given: readonly string[]): readonly string[] =>
  given
    .flatMap((one) => one.split(','))
    .map((one) => one.trim())
    .filter((one) => one !== '');

function place(words: string): PlaceRef | undefined {
  let value: unknown;
  try {
    value = JSON.parse(words);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || !('id' in value) || !('type' in value)) return undefined;
  const id = Number(value.id);
  const type = String(value.type).toLowerCase();
  if (!Number.isSafeInteger(id) || (type !== 'folder' && type !== 'program')) return undefined;
  return { id, type: type === 'folder' ? 'Folder' : 'Program' };
}

function bool(words: string): boolean | undefined {
  const word = words.trim().toLowerCase();
  return word === 'true' ? true : word === 'false' ? false : undefined;
}

interface TypeOf {
  /** As Marketo's messages call it. */
  readonly label: string;
  readonly schema: Schema;
  readonly read: (given: readonly string[]) => Read | undefined;
}

const first = (given: readonly string[]): string => given[0] ?? '';

/** How each type is read, and how it is written in a schema. */
export const PARAM_TYPES: Readonly<Record<ParamType, TypeOf>> = {
  text: { label: 'String', schema: text(), read: first },
  whole: {
    label: 'Integer',
    schema: whole(),
    read: (given) => (WHOLE.test(first(given).trim()) ? Number(first(given)) : undefined),
  },
  flag: { label: 'Boolean', schema: flag(), read: (given) => bool(first(given)) },
  time: {
    label: 'Date',
    schema: text({ description: 'A time in ISO 8601, without milliseconds.' }),
    read: (given) => (hasMilliseconds(first(given)) ? undefined : readTime(first(given))),
  },
  words: { label: 'String', schema: listOf(text()), read: parts },
  wholes: {
    label: 'Integer',
    schema: listOf(whole()),
    read(given) {
      const all = parts(given);
      return all.every((one) => WHOLE.test(one)) ? all.map(Number) : undefined;
    },
  },
  place: {
    label: 'Folder',
    schema: text({ description: 'JSON in one field: {"id": 1000, "type": "Program"}.' }),
    read: (given) => place(first(given)),
  },
};
