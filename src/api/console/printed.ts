import type { WireRequest, WireResponse } from '../wire/wire.ts';

/** `content-type` as `Content-Type`. */
const title = (name: string): string => name.replace(/(^|-)[a-z]/g, (letters) => letters.toUpperCase());

const headerLines = (headers: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(headers).map(([name, value]) => `${title(name)}: ${value}`);

/** A request as it goes over the wire, as `readRequest` reads it. */
export function printRequest({ method, target, headers, body }: WireRequest): string {
  const head = [`${method} ${target} HTTP/1.1`, ...headerLines(headers)];
  return [...head, ...(body === '' ? [] : ['', body])].join('\n');
}

const REASONS: Readonly<Record<number, string>> = {
  200: 'OK',
  400: 'Bad Request',
  401: 'Unauthorized',
  413: 'Request Entity Too Large',
  414: 'Request-URI Too Long',
};

/** JSON with a line for each member; any other text as it is. */
export function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

/** An answer as it comes over the wire: status line, headers, and the body on one line, or laid out. */
export function printResponse({ status, headers, body }: WireResponse, laidOut: boolean): string {
  const head = [`HTTP/1.1 ${status} ${REASONS[status] ?? ''}`.trim(), ...headerLines(headers)];
  return [...head, '', laidOut ? pretty(body) : body].join('\n');
}

/** How an answer went, in a few words: `success`, `error 1013: Campaign not found`. */
export interface Gist {
  readonly ok: boolean;
  readonly words: string;
}

interface Body {
  readonly success?: unknown;
  readonly errors?: readonly { readonly code?: unknown; readonly message?: unknown }[];
  readonly error?: unknown;
  readonly error_description?: unknown;
  readonly warnings?: readonly unknown[];
  readonly result?: readonly { readonly status?: unknown }[];
}

/** Reads how a call went from its answer, which is HTTP 200 for most errors (fact 12.4). */
export function gistOf({ status, body }: WireResponse): Gist {
  const {
    success,
    errors = [],
    error,
    error_description: why,
    warnings = [],
    result = [],
  } = JSON.parse(body) as Body;
  const [first] = errors;
  if (first) return { ok: false, words: `error ${first.code}: ${first.message}` };
  if (error !== undefined) return { ok: false, words: `${error}: ${why}` };
  const skipped = result.filter((one) => one?.status === 'skipped').length;
  if (skipped > 0) return { ok: false, words: `success, but ${skipped} of ${result.length} records skipped` };
  if (warnings.length > 0) return { ok: true, words: `success, with a warning: ${warnings[0]}` };
  return { ok: success === true || status < 400, words: 'success' };
}
