import { type Pair, readPairs } from './pairs.ts';
import type { WireRequest } from './wire.ts';

/** What kind of thing a body is, by its content type. */
export type BodyKind = 'none' | 'form' | 'json' | 'multipart' | 'other';

/** A request with the ways that clients write it put into one. */
export interface Normal {
  /** With `_method` applied. */
  readonly method: string;
  readonly path: string;
  /** Of the query, then of a form body. */
  readonly pairs: readonly Pair[];
  readonly kind: BodyKind;
  readonly body: string;
}

const METHODS: readonly string[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];
const OVERRIDE = '_method';
/** A form by its looks: one client leaves out the content type when it tries a call again with a new token. */
const LOOKS_LIKE_FORM = /^(?:[^{["\s]*&)?_method=/;

function kindOf({ headers, body }: WireRequest): BodyKind {
  const type = (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (type === 'application/json') return 'json';
  if (type === 'application/x-www-form-urlencoded') return 'form';
  if (type === 'multipart/form-data') return 'multipart';
  if (type === '' && LOOKS_LIKE_FORM.test(body)) return 'form';
  return body === '' ? 'none' : 'other';
}

/**
 * Puts the ways in which real clients write a request into one: `_method` in the query or in a form body turns a POST into
 * what it names, and the form's values stand beside those of the query. `_method` in a JSON body is no override; clients
 * write it there for nothing.
 */
export function normal(request: WireRequest): Normal {
  const { target, body } = request;
  const at = target.indexOf('?');
  const path = at < 0 ? target : target.slice(0, at);
  const kind = kindOf(request);
  const sent = [
    ...(at < 0 ? [] : readPairs(target.slice(at + 1))),
    ...(kind === 'form' ? readPairs(body) : []),
  ];
  const wish = sent.find(([name]) => name === OVERRIDE)?.[1].toUpperCase();
  const own = request.method.toUpperCase();
  const method = own === 'POST' && wish !== undefined && METHODS.includes(wish) ? wish : own;
  return { method, path, pairs: sent.filter(([name]) => name !== OVERRIDE), kind, body };
}
