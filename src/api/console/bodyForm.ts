import type { Plain } from '#engine';
import type { Schema } from '../schema/schema.ts';

/** The way to a value inside a body. */
export type BodyPath = readonly (string | number)[];

/** A line of the form of a JSON body. */
export type BodyLine = {
  readonly path: BodyPath;
  /** How deep it stands, from 0. */
  readonly level: number;
  readonly label: string;
  readonly help: string;
} & (
  | {
      readonly kind: 'value';
      readonly required: boolean;
      readonly type: Schema['type'];
      /** The only words that are right, if there are such. */
      readonly words: readonly string[];
      /** As text; empty where the body does not have it. */
      readonly value: string;
      /** It is in the body because the reader put it there: it can be taken out again. */
      readonly own: boolean;
    }
  | { readonly kind: 'list'; readonly count: number; readonly most: number }
  | {
      readonly kind: 'item';
      /** Its members have any names: more can be put in. */
      readonly free: boolean;
    }
);

type Members = Readonly<Record<string, Plain>>;

const isMembers = (value: Plain | undefined): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: Plain | undefined): string =>
  value === undefined || value === null
    ? ''
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);

const membersOf = (value: Plain | undefined): Members => (isMembers(value) ? value : {});

const DEEPEST = 12;

interface Place {
  readonly path: BodyPath;
  readonly label: string;
  readonly required: boolean;
}

function recordLines(schema: Schema, value: Plain | undefined, { path }: Place): readonly BodyLine[] {
  const { properties = {}, required = [] } = schema;
  const own = membersOf(value);
  const known = Object.entries(properties).flatMap(([name, part]) =>
    linesOf(part, own[name], { path: [...path, name], label: name, required: required.includes(name) }),
  );
  const more = Object.keys(own).filter((name) => !Object.hasOwn(properties, name));
  const others = more.map(
    (name): BodyLine => ({
      kind: 'value',
      path: [...path, name],
      level: path.length,
      label: name,
      help: '',
      required: false,
      type: undefined,
      words: [],
      value: textOf(own[name]),
      own: true,
    }),
  );
  return [...known, ...others];
}

function listLines(schema: Schema, value: Plain | undefined, place: Place): readonly BodyLine[] {
  const { path, label } = place;
  const items = Array.isArray(value) ? value : [];
  const { description: help = '', maxItems: most = Number.MAX_SAFE_INTEGER, items: part = {} } = schema;
  const isFree = part.type === undefined && part.anyOf === undefined;
  const head: BodyLine = {
    kind: 'list',
    path,
    level: path.length - 1,
    label,
    help,
    count: items.length,
    most,
  };
  return [
    head,
    ...items.flatMap((item, at): readonly BodyLine[] => {
      const own = { path: [...path, at], label: `${label} ${at + 1}`, required: true };
      const line: BodyLine = {
        kind: 'item',
        path: own.path,
        level: path.length,
        label: own.label,
        help: '',
        free: isFree,
      };
      return [line, ...linesOf(part, item, own)];
    }),
  ];
}

function linesOf(schema: Schema, value: Plain | undefined, place: Place): readonly BodyLine[] {
  if (place.path.length > DEEPEST) return [];
  if (schema.type === 'array') return listLines(schema, value, place);
  if (schema.type === 'object' || isMembers(value)) return recordLines(schema, value, place);
  const { path, label, required } = place;
  const words = schema.type === 'boolean' ? ['true', 'false'] : (schema.enum ?? []).map(String);
  const { description: help = '', type } = schema;
  const level = path.length - 1;
  return [
    { kind: 'value', path, level, label, help, required, type, words, value: textOf(value), own: false },
  ];
}

/** The lines of the form of a body: its members by the schema, and those that it has besides. */
export const bodyLines = (schema: Schema, body: Plain | undefined): readonly BodyLine[] =>
  linesOf(schema, body, { path: [], label: '', required: true });

/** A text as a value of a body: whole numbers and true and false where the schema wants them, else the text. */
export function bodyValue(type: Schema['type'], text: string): Plain {
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return type === 'integer' && /^-?\d{1,15}$/.test(text) ? Number(text) : text;
}

/** A body with another value at a place; undefined takes the place out. What is on the way is made. */
export function withPart(body: Plain | undefined, path: BodyPath, value: Plain | undefined): Plain {
  const [key, ...rest] = path;
  if (key === undefined) return value ?? null;
  if (typeof key === 'number') {
    const all = Array.isArray(body) ? body : [];
    if (rest.length === 0 && value === undefined) return all.filter((_, at) => at !== key);
    const item = withPart(all[key], rest, value);
    return key < all.length ? all.with(key, item) : [...all, item];
  }
  const members = Object.entries(membersOf(body));
  if (rest.length === 0 && value === undefined)
    return Object.fromEntries(members.filter(([name]) => name !== key));
  const at = members.find(([name]) => name === key)?.[1];
  const part = withPart(at, rest, value);
  return Object.fromEntries(
    at === undefined
      ? [...members, [key, part]]
      : members.map(([name, one]) => [name, name === key ? part : one]),
  );
}

function partAt(body: Plain | undefined, path: BodyPath): Plain | undefined {
  let at = body;
  for (const key of path) {
    if (Array.isArray(at)) at = at[Number(key)];
    else at = isMembers(at) && Object.hasOwn(at, key) ? at[String(key)] : undefined;
  }
  return at;
}

/** A body with another item at the end of a list: a copy of the last one, or of the example's. */
export function withItem(body: Plain | undefined, path: BodyPath, example: Plain | undefined): Plain {
  const items = partAt(body, path);
  const all = Array.isArray(items) ? items : [];
  const model = partAt(example, path);
  const first = Array.isArray(model) ? model[0] : undefined;
  return withPart(body, path, [...all, all.at(-1) ?? first ?? {}]);
}
