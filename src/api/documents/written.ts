import type { Operation } from '../operations/kind.ts';
import { type Pair, writePairs } from '../wire/pairs.ts';
import type { WireRequest } from '../wire/wire.ts';

const FORM = 'application/x-www-form-urlencoded';

/** What a call sends, besides what its operation says. */
export interface Sent {
  /** Values of parameters by name, those of the path as they stand there. */
  readonly values: readonly Pair[];
  /** The JSON body; empty for none. */
  readonly json: string;
  /** The access token; null sends none. The identity service never gets one. */
  readonly token: string | null;
}

/** A call of an operation as it goes over the wire: each value where its parameter belongs. Does not check the values. */
export function written(
  { method, path, params, takes, api }: Pick<Operation, 'method' | 'path' | 'params' | 'takes' | 'api'>,
  { values, json, token }: Sent,
): WireRequest {
  const placeOf = (name: string) => params.find((one) => one.name === name)?.in;
  const target = path.replace(
    /\{(\w+)\}/g,
    (whole, name: string) => values.find(([own]) => own === name)?.[1] ?? whole,
  );
  const query = writePairs(values.filter(([name]) => placeOf(name) === 'query'));
  const form = writePairs(values.filter(([name]) => placeOf(name) === 'form'));
  const auth: Record<string, string> =
    api === 'identity' || token === null ? {} : { authorization: `Bearer ${token}` };
  const type: Record<string, string> =
    json !== ''
      ? { 'content-type': 'application/json' }
      : takes.startsWith('form') && form !== ''
        ? { 'content-type': FORM }
        : {};
  return {
    method,
    target: query === '' ? target : `${target}?${query}`,
    headers: { ...auth, ...type },
    body: json || form,
  };
}
