import type { Plain } from '#engine';
import { written } from '../documents/written.ts';
import type { Operation } from '../operations/kind.ts';
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

/** A step's call of an operation as it goes over the wire. */
export function stepRequest(operation: Operation, { values, body }: CallInputs, token: string): WireRequest {
  const pairs = Object.entries(values).map(([name, value]): [string, string] => [name, wireText(value)]);
  return written(operation, { values: pairs, json: body === undefined ? '' : JSON.stringify(body), token });
}
