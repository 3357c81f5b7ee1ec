import type { Path } from '#engine';

/**
 * What the schema says about a bad value. Valibot carries it as a text and only later knows where the value stands, so a
 * `predicate` ("must be a text") gets its subject when it is heard; a `sentence` stands as it is.
 */
export interface Said {
  readonly predicate?: string;
  readonly sentence?: string;
  readonly near?: string;
  /** The problem is the key at the end of the path (or this one in its place), not the value. */
  readonly key?: string | true;
}

/** As Valibot carries it. */
export function say(said: Said): string {
  return JSON.stringify(said);
}

/** `did you mean`, as a sentence of its own with a space before it; nothing for no word. */
export function hint(near: string | undefined): string {
  return near === undefined ? '' : ` Did you mean "${near}"?`;
}

const SHORT = 8;

/** The words there are, as a sentence, when there are few of them and none was near. */
export function choiceOf(words: readonly string[], near: string | undefined): string {
  if (near !== undefined || words.length === 0 || words.length > SHORT) return '';
  return ` There ${words.length === 1 ? 'is' : 'are'}: ${words.join(', ')}.`;
}

/** What a value must be and is not, as a predicate: `must be a text, not a number.` */
export function mustBe(what: string, value: unknown): string {
  return `must be ${what}${value === null ? ', and it is empty' : `, not ${kindOfValue(value)}`}.`;
}

/** What stands there, by what a reader sees. */
export function kindOfValue(value: unknown): string {
  if (value === undefined || value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (typeof value === 'string') return 'a text';
  return typeof value === 'number' ? 'a number' : String(value);
}

function subject(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'The file';
  if (typeof last === 'string') return `"${last}"`;
  const list = path.findLast((part) => typeof part === 'string');
  return `Item ${last + 1} of "${list ?? ''}"`;
}

/** The whole sentence, the nearest word, and the place it is about. */
export function heard(text: string, path: Path) {
  const { predicate, sentence, near, key } = JSON.parse(text) as Said;
  const place = typeof key === 'string' ? [...path.slice(0, -1), key] : path;
  const message = sentence ?? `${subject(place)} ${predicate ?? 'cannot be used.'}`;
  return { message, path: place, atKey: key !== undefined, ...(near === undefined ? {} : { near }) };
}
