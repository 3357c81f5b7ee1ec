import { readPairs } from './pairs.ts';
import type { WireRequest } from './wire.ts';

/** Characters of a list or an object that still stands on one line. */
const WIDE = 56;

/** The parts of a list or an object between its brackets, on one line where they fit. */
function between(open: string, close: string, parts: readonly string[], indent: string): string {
  if (parts.length === 0) return open + close;
  const space = open === '{' ? ' ' : '';
  const line = `${open}${space}${parts.join(', ')}${space}${close}`;
  if (line.length + indent.length <= WIDE && !line.includes('\n')) return line;
  const inner = parts.map((part) => `${indent}  ${part}`);
  return `${open}\n${inner.join(',\n')}\n${indent}${close}`;
}

function laidOut(value: unknown, most: number, indent: string): string {
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.slice(0, most).map((one) => laidOut(one, most, deeper));
    const rest = value.length > most ? [`... ${value.length - most} more`] : [];
    return between('[', ']', [...items, ...rest], indent);
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([name, one]) => `${JSON.stringify(name)}: ${laidOut(one, most, deeper)}`,
  );
  return between('{', '}', members, indent);
}

/**
 * JSON for people: what is short stands on one line, lists of more than `most` items are cut, with `... 247 more` in place of
 * the rest. It is no JSON then. A text that is none comes back as it is.
 */
export function shortenedJson(text: string, most: number): string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return text;
  }
  return laidOut(value, most, '');
}

/** The body of a request for people: a form as decoded lines, JSON as `shortenedJson` has it. */
export function readableBody({ headers, body }: WireRequest, most: number): string {
  const type = headers['content-type'] ?? '';
  if (!type.includes('form-urlencoded')) return shortenedJson(body, most);
  return readPairs(body)
    .map(([name, value]) => `${name}=${value}`)
    .join('\n');
}
