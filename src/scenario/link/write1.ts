import type { Plain } from '#engine';
import { isMapping } from '../place.ts';
import { CODES_1, placeBytes, roomOf, TABLES_1, TOKEN_1 } from './codes1.ts';
import { SHAPES_1 } from './shapes1.ts';
import { WORDS_1 } from './words1.ts';

const WORDS: ReadonlyMap<string, number> = new Map(WORDS_1.map((word, place) => [word, place]));
const SHAPES: ReadonlyMap<string, number> = new Map(
  SHAPES_1.map((keys, place) => [JSON.stringify(keys), place]),
);

/** What has been written: the new texts, the data, and the places of what was said in it. */
interface Writing {
  readonly pool: number[];
  readonly bytes: number[];
  readonly texts: Map<string, number>;
  readonly keys: Map<string, number>;
}

function varint(bytes: number[], value: number): void {
  let rest = value;
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80);
  bytes.push(rest);
}

/** Gives the next place of a table to something, while there is room. */
function keep(table: Map<string, number>, said: string, room: number): void {
  if (table.size < room) table.set(said, table.size);
}

const isKnown = ({ texts }: Writing, said: string): boolean => WORDS.has(said) || texts.has(said);

/** The name in a My Token, if the text is one and nothing else. */
function tokenIn(said: string): string | undefined {
  const [begin, end] = TOKEN_1;
  const name = said.slice(begin.length, -end.length);
  return name !== '' && said === `${begin}${name}${end}` ? name : undefined;
}

/** The two halves of a name such as `Program.Campaign`, if the first one has been said. */
function halvesOf(writing: Writing, said: string): readonly [string, string] | undefined {
  const dot = said.indexOf('.');
  const halves = [said.slice(0, dot), said.slice(dot + 1)] as const;
  return dot > 0 && halves[1] !== '' && isKnown(writing, halves[0]) ? halves : undefined;
}

/** A text that is said at once: a word, one that was said before, or a new one. */
function single(writing: Writing, said: string): void {
  const word = WORDS.get(said);
  const before = writing.texts.get(said);
  if (word !== undefined) writing.bytes.push(...placeBytes(TABLES_1.word, word));
  else if (before !== undefined) writing.bytes.push(...placeBytes(TABLES_1.text, before));
  else if (said === '') writing.bytes.push(CODES_1.empty);
  else {
    writing.bytes.push(CODES_1.next);
    for (let at = 0; at < said.length; at++) varint(writing.pool, said.charCodeAt(at) + 1);
    writing.pool.push(0);
    keep(writing.texts, said, roomOf(TABLES_1.text));
  }
}

function text(writing: Writing, said: string): void {
  const token = isKnown(writing, said) ? undefined : tokenIn(said);
  const halves = isKnown(writing, said) ? undefined : halvesOf(writing, said);
  const parts = token === undefined ? halves : [token];
  if (!parts) single(writing, said);
  else {
    writing.bytes.push(token === undefined ? CODES_1.dotted : CODES_1.token);
    for (const part of parts) single(writing, part);
    keep(writing.texts, said, roomOf(TABLES_1.text));
  }
}

function number(writing: Writing, value: number): void {
  const { bytes } = writing;
  if (!Number.isSafeInteger(value)) {
    bytes.push(CODES_1.number);
    text(writing, String(value));
  } else if (value >= 0 && value < 4) bytes.push(CODES_1.small + value);
  else {
    bytes.push(value < 0 ? CODES_1.below : CODES_1.whole);
    varint(bytes, value < 0 ? -1 - value : value);
  }
}

function list(writing: Writing, items: readonly Plain[]): void {
  const { length } = items;
  if (length >= 1 && length <= 3) writing.bytes.push(CODES_1.few + length - 1);
  else {
    writing.bytes.push(CODES_1.list);
    varint(writing.bytes, length);
  }
  for (const item of items) plain(writing, item);
}

function keysOf(writing: Writing, keys: readonly string[]): void {
  const said = JSON.stringify(keys);
  const shape = SHAPES.get(said);
  const before = writing.keys.get(said);
  if (shape !== undefined) writing.bytes.push(...placeBytes(TABLES_1.shape, shape));
  else if (before !== undefined) writing.bytes.push(...placeBytes(TABLES_1.keys, before));
  else {
    writing.bytes.push(CODES_1.mapping);
    varint(writing.bytes, keys.length);
    for (const key of keys) text(writing, key);
    keep(writing.keys, said, roomOf(TABLES_1.keys));
  }
}

function mapping(writing: Writing, data: { readonly [key: string]: Plain }): void {
  const keys = Object.keys(data).filter((key) => data[key] !== undefined);
  keysOf(writing, keys);
  for (const key of keys) plain(writing, data[key] ?? null);
}

function plain(writing: Writing, data: Plain): void {
  if (typeof data === 'string') text(writing, data);
  else if (typeof data === 'number') number(writing, data);
  else if (typeof data === 'boolean') writing.bytes.push(data ? CODES_1.yes : CODES_1.no);
  else if (isMapping(data)) mapping(writing, data);
  else if (data === null) writing.bytes.push(CODES_1.nothing);
  else list(writing, data as readonly Plain[]);
}

/**
 * Plain data as the bytes of version 1: first the texts that are not in the list of words, each unit of UTF-16 as a varint
 * of one more than it, with a 0 behind the text and another behind the last; then the data, in which words, texts and the
 * keys of mappings that were said before are places in tables. The order of keys is kept; keys without a value are left
 * out. Numbers must be finite. Does not compress.
 */
export function write1(data: Plain): Uint8Array {
  const writing: Writing = { pool: [], bytes: [], texts: new Map(), keys: new Map() };
  plain(writing, data);
  return Uint8Array.from([...writing.pool, 0, ...writing.bytes]);
}
