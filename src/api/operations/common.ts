import { API_LIMITS } from '../limits.ts';
import { type Refusal, refuse } from '../sandbox/refusal.ts';
import { unveil, veil } from '../wire/opaque.ts';
import type { Call } from './call.ts';
import type { ErrorCase } from './kind.ts';
import type { Param } from './params.ts';

export const pathId = (name: string, help: string): Param => ({
  name,
  in: 'path',
  type: 'whole',
  required: true,
  help,
});

export const query = (name: string, type: Param['type'], help: string, rest: Partial<Param> = {}): Param => ({
  name,
  in: 'query',
  type,
  help,
  ...rest,
});

export const field = (name: string, type: Param['type'], help: string, rest: Partial<Param> = {}): Param => ({
  name,
  in: 'form',
  type,
  help,
  ...rest,
});

export const REQUIRED = { required: true } as const;

/** The case of an error that Adobe documents. */
export const documented = (code: number, when: string): ErrorCase => ({
  code: String(code),
  when,
  provenance: 'documented',
});

/** One that the sandbox chooses, because no source has it. */
export const simulated = (code: number, when: string): ErrorCase => ({
  code: String(code),
  when,
  provenance: 'simulated',
});

/** What asset calls page with (fact 12.14). */
export const OFFSET_PARAMS: readonly Param[] = [
  query(
    'maxReturn',
    'whole',
    `How many; ${API_LIMITS.assetsUsual} when left out, ${API_LIMITS.assets} at most.`,
    { least: 1, most: API_LIMITS.assets },
  ),
  query('offset', 'whole', 'How many to leave out at the beginning.', { least: 0 }),
];

/** The page of a list that an asset call asks for. */
export function offsetPage<T>(call: Call, all: readonly T[]): readonly T[] {
  const from = call.whole('offset') ?? 0;
  return all.slice(from, from + (call.whole('maxReturn') ?? API_LIMITS.assetsUsual));
}

/** What calls of the Lead Database API page with. */
export const TOKEN_PARAMS: readonly Param[] = [
  query('batchSize', 'whole', `How many; ${API_LIMITS.records} when left out and at most.`, {
    least: 1,
    most: API_LIMITS.records,
  }),
  query('nextPageToken', 'text', 'From the answer before.'),
];

/** What such a call can be refused with for its paging. */
export const TOKEN_ERRORS: readonly ErrorCase[] = [
  simulated(1003, 'nextPageToken does not come from an answer of this call'),
];

const PLACE = /^p:(\d{1,9})$/;

/** A page of a list, and the token of the next one while there is more. */
export interface TokenPage<T> {
  readonly result: readonly T[];
  readonly nextPageToken?: string;
}

/** The page that a call of the Lead Database API asks for. */
export function tokenPage<T>(call: Call, all: readonly T[]): TokenPage<T> | Refusal {
  const token = call.text('nextPageToken') ?? '';
  const found = token === '' ? ['', '0'] : PLACE.exec(unveil(token) ?? '');
  if (!found) return refuse(1003, 'Invalid nextPageToken. Take it from the answer before as it is.');
  const from = Number(found[1]);
  const to = from + (call.whole('batchSize') ?? API_LIMITS.records);
  const result = all.slice(from, to);
  return to < all.length ? { result, nextPageToken: veil(`p:${to}`) } : { result };
}

/** Is anything between two times, each of which may be left out, that include it? */
export function isBetween(at: number, earliest: number | undefined, latest: number | undefined): boolean {
  return (earliest === undefined || at >= earliest) && (latest === undefined || at <= latest);
}
