import { type Refusal, refuse } from '../sandbox/refusal.ts';
import type { Pair } from '../wire/pairs.ts';
import type { Api, Operation } from './kind.ts';
import { PARAM_TYPES, type Param, type PlaceRef, type Read } from './params.ts';

/** The parameters of a call, read as their types say; each is nothing where it was not given. */
export interface Call {
  readonly text: (name: string) => string | undefined;
  readonly whole: (name: string) => number | undefined;
  readonly flag: (name: string) => boolean | undefined;
  /** Milliseconds since 1970. */
  readonly time: (name: string) => number | undefined;
  readonly words: (name: string) => readonly string[] | undefined;
  readonly wholes: (name: string) => readonly number[] | undefined;
  readonly place: (name: string) => PlaceRef | undefined;
  /** Was it sent, be it with an empty value? */
  readonly has: (name: string) => boolean;
  /** The JSON body; nothing where there is none. */
  readonly body: unknown;
}

type Values = ReadonlyMap<string, Read>;

function missing(api: Api, { name }: Param): Refusal {
  return api === 'asset'
    ? refuse(701, `${name} cannot be blank`)
    : refuse(1002, `Missing value for the required parameter '${name}'`);
}

function wrong(api: Api, { name, type, words }: Param, given: string): Refusal {
  const shown = given.slice(0, 80);
  if (type === 'time' && api === 'asset')
    return refuse(
      704,
      `Invalid date format: '${shown}' in ${name}. Write it as 2026-03-02T09:00:00Z, without milliseconds.`,
    );
  const choices = words ? ` It is one of: ${words.join(', ')}.` : '';
  return refuse(
    1001,
    `Invalid value '${shown}'. Required of type '${PARAM_TYPES[type].label}' in ${name}.${choices}`,
  );
}

function known({ words }: Param, value: Read): Read | undefined {
  if (!words || typeof value !== 'string') return value;
  return words.find((word) => word.toLowerCase() === value.toLowerCase());
}

const bounded = ({ least, most }: Param, value: Read): Read =>
  typeof value === 'number' ? Math.min(most ?? value, Math.max(least ?? value, value)) : value;

function readOne(api: Api, param: Param, given: readonly string[]): Read | undefined | Refusal {
  const blank = given.every((one) => one.trim() === '');
  if (blank)
    return param.required ? missing(api, param) : given.length > 0 && param.type === 'text' ? '' : undefined;
  const read = PARAM_TYPES[param.type].read(given);
  const value = read === undefined ? undefined : known(param, read);
  return value === undefined ? wrong(api, param, given[0] ?? '') : bounded(param, value);
}

function callOf(values: Values, sent: ReadonlySet<string>, body: unknown): Call {
  const of = (name: string): unknown => values.get(name);
  return {
    text: (name) => of(name) as string | undefined,
    whole: (name) => of(name) as number | undefined,
    flag: (name) => of(name) as boolean | undefined,
    time: (name) => of(name) as number | undefined,
    words: (name) => of(name) as readonly string[] | undefined,
    wholes: (name) => of(name) as readonly number[] | undefined,
    place: (name) => of(name) as PlaceRef | undefined,
    has: (name) => sent.has(name),
    body,
  };
}

/**
 * Reads what an operation takes from what was sent. Values that no operation takes are left out: clients send such. Numbers
 * out of bounds count as the nearest bound. Refuses what is missing or of the wrong type with the code of its API.
 */
export function readCall(
  { api, params }: Operation,
  inPath: ReadonlyMap<string, string>,
  pairs: readonly Pair[],
  body: unknown,
): Call | Refusal {
  const values = new Map<string, Read>();
  for (const param of params) {
    const { name } = param;
    const own = inPath.get(name);
    const given = own === undefined ? pairs.filter(([key]) => key === name).map(([, value]) => value) : [own];
    const read = readOne(api, param, given);
    if (typeof read === 'object' && 'code' in read) return read;
    if (read !== undefined) values.set(name, read);
  }
  return callOf(values, new Set(pairs.map(([name]) => name)), body);
}
