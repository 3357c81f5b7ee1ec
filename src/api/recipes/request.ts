import type { Plain } from '#engine';
import type { Operation } from '../operations/kind.ts';
import type { Param } from '../operations/params.ts';
import { type Pair, writePairs } from '../wire/pairs.ts';
import type { WireRequest } from '../wire/wire.ts';

/** The inputs of one call, with nothing left to fill in. */
export interface CallInputs {
  readonly values: Readonly<Record<string, Plain>>;
  readonly body?: Plain | undefined;
}

/** How a value goes over the wire in a path, a query or a form: lists parted by commas, mappings as JSON. */
export function wireText(value: Plain): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(wireText).join(',');
  return JSON.stringify(value);
}

const FORM = 'application/x-www-form-urlencoded';

/** A call of an operation as it goes over the wire. An empty `token` sends none. */
export function requestOf(operation: Operation, { values, body }: CallInputs, token: string): WireRequest {
  const { method, path, params } = operation;
  const given = (place: Param['in']): readonly Pair[] =>
    params.flatMap(({ name, in: own }): Pair[] => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      return own === place && value !== undefined ? [[name, wireText(value)]] : [];
    });
  const inPath = new Map(given('path'));
  const target = path.replace(/\{(\w+)\}/g, (whole, name: string) =>
    encodeURIComponent(inPath.get(name) ?? whole),
  );
  const query = writePairs(given('query'));
  const form = writePairs(given('form'));
  const type = body !== undefined ? 'application/json' : form !== '' ? FORM : undefined;
  return {
    method,
    target: query === '' ? target : `${target}?${query}`,
    headers: {
      ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
      ...(type === undefined ? {} : { 'content-type': type }),
    },
    body: body !== undefined ? JSON.stringify(body) : form,
  };
}
