import { type Refusal, refuse } from '../sandbox/refusal.ts';
import type { Normal } from '../wire/normal.ts';
import type { Pair } from '../wire/pairs.ts';
import type { Operation } from './kind.ts';

/** What a body says: as pairs beside those of the query, or as JSON. */
export interface Body {
  readonly pairs: readonly Pair[];
  readonly json: unknown;
}

function parsed(words: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(words) };
  } catch {
    return undefined;
  }
}

const NOT_JSON = 'Invalid JSON';

function json({ bodyOptional }: Operation, { kind, body, pairs }: Normal): Body | Refusal {
  if (body.trim() === '' && bodyOptional) return { pairs, json: undefined };
  if (kind !== 'json') return refuse(612, 'Invalid Content Type. Send the body as application/json.');
  const found = parsed(body);
  return found ? { pairs, json: found.value } : refuse(609, NOT_JSON);
}

/** The members of a JSON object as if they were fields of a form; what is no text is written as JSON. */
function asForm(value: unknown): readonly Pair[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(
    ([name, one]): Pair => [name, typeof one === 'string' ? one : JSON.stringify(one)],
  );
}

/**
 * Reads the body of a call as its operation takes it. Without a body any content type is right, as clients send some.
 * Refuses another content type, and what is not JSON.
 */
export function readBody(operation: Operation, request: Normal): Body | Refusal {
  const { takes } = operation;
  const { kind, body, pairs, method } = request;
  const plain = { pairs, json: undefined };
  if (method === 'GET' && takes !== 'json') return plain;
  if (takes === 'json') return json(operation, request);
  if (takes === 'nothing' || body.trim() === '' || kind === 'form') return plain;
  if (kind === 'multipart')
    return refuse(613, 'Invalid Multipart Request. Send the fields as application/x-www-form-urlencoded.');
  if (takes === 'form' || kind !== 'json')
    return refuse(612, 'Invalid Content Type. Send the fields as application/x-www-form-urlencoded.');
  const found = parsed(body);
  return found ? { pairs: [...pairs, ...asForm(found.value)], json: undefined } : refuse(609, NOT_JSON);
}
