import { nearest } from '#engine';
import type { WireRequest } from '../wire/wire.ts';

/** Why a text is no request: where, counted from 1, and what was expected. */
export interface RawProblem {
  readonly line: number;
  readonly message: string;
}

const METHODS: readonly string[] = ['GET', 'POST', 'DELETE', 'PUT', 'PATCH', 'HEAD', 'OPTIONS'];
const VERSION = /\s+HTTP\/\d(?:\.\d)?\s*$/i;
const ORIGIN = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i;
const HEADER = /^([!#$%&'*+.^`|~\w-]+)\s*:\s*(.*)$/;
const SHOWN = 60;

const quoted = (words: string): string => `"${words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words}"`;

function oddMethod(method: string): string | undefined {
  if (METHODS.includes(method.toUpperCase())) return undefined;
  const near = nearest(method.toUpperCase(), METHODS);
  return `${quoted(method)} is no method. ${near === undefined ? `A method is one of: ${METHODS.join(', ')}.` : `Did you mean ${near}?`}`;
}

/** Method and target of the first line. */
function begun(words: string): { readonly method: string; readonly target: string } | string {
  const [, method = '', rest = ''] = /^(\S+)\s*(.*)$/.exec(words.replace(VERSION, '').trim()) ?? [];
  if (method === '') return 'A request begins with a method and an address: GET /rest/v1/campaigns.json';
  if (method.startsWith('/') || ORIGIN.test(method))
    return `A method stands before the address: GET ${quoted(method).slice(1, -1)}`;
  const odd = oddMethod(method);
  if (odd !== undefined) return odd;
  if (rest === '')
    return `After ${method.toUpperCase()} comes an address: ${method.toUpperCase()} /rest/v1/campaigns.json`;
  if (/\s/.test(rest)) return `The address ${quoted(rest)} has a space in it. Write it as %20.`;
  const target = rest.replace(ORIGIN, '').replace(/#.*$/, '');
  if (ORIGIN.test(rest) || target.startsWith('/'))
    return { method: method.toUpperCase(), target: target || '/' };
  return `An address begins with a slash: ${quoted(`/${target}`).slice(1, -1)}`;
}

function header(words: string): readonly [string, string] | string {
  const [, name, value = ''] = HEADER.exec(words) ?? [];
  if (name !== undefined) return [name.toLowerCase(), value.trim()];
  return /^\s*[{["]/.test(words)
    ? 'An empty line stands between the headers and the body.'
    : `${quoted(words.trim())} is no header. Write a name, a colon and a value, as in Content-Type: application/json.`;
}

/**
 * Reads a request as it goes over the wire: method and address, headers, an empty line, the body. Says where it is wrong.
 * What it says is for the sandbox to judge; lines may end in any way. Never throws.
 */
export function readRequest(
  text: string,
): { readonly request: WireRequest } | { readonly problem: RawProblem } {
  const lines = text.split(/\r\n|\r|\n/);
  const start = Math.max(
    0,
    lines.findIndex((line) => line.trim() !== ''),
  );
  const problem = (line: number, message: string) => ({ problem: { line, message } });
  const first = begun(lines[start] ?? '');
  if (typeof first === 'string') return problem(start + 1, first);
  const headers = new Map<string, string>();
  let at = start + 1;
  for (; at < lines.length && lines[at]?.trim() !== ''; at++) {
    const one = header(lines[at] ?? '');
    if (typeof one === 'string') return problem(at + 1, one);
    const before = headers.get(one[0]);
    headers.set(one[0], before === undefined ? one[1] : `${before}, ${one[1]}`);
  }
  const body = lines.slice(at + 1).join('\n');
  return { request: { ...first, headers: Object.fromEntries(headers), body } };
}
