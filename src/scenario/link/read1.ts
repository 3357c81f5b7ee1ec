import type { Plain } from '#engine';
import { CODES_1, placeAt, roomOf, TABLES_1, TOKEN_1 } from './codes1.ts';
import { isKey } from './keys.ts';
import { LINK_LIMITS } from './limits.ts';
import { SHAPES_1 } from './shapes1.ts';
import { WORDS_1 } from './words1.ts';

/** Why bytes cannot be read. */
export type Unread = 'damaged' | 'too large';

/** Carries the reason out of the depth of the data; never leaves this file. */
class Stop extends Error {
  readonly why: Unread;
  constructor(why: Unread) {
    super(why);
    this.why = why;
  }
}

function stop(why: Unread = 'damaged'): never {
  throw new Stop(why);
}

interface Reading {
  readonly bytes: Uint8Array;
  /** The new texts, in the order in which the data says them. */
  readonly pool: readonly string[];
  /** What has a place in a table. */
  readonly texts: string[];
  readonly keys: (readonly string[])[];
  at: number;
  fresh: number;
  said: number;
}

const UNIT = 0xffff;

function byte(reading: Reading): number {
  return reading.bytes[reading.at++] ?? stop();
}

function varint(reading: Reading): number {
  let value = 0;
  for (let scale = 1; scale <= 2 ** 49; scale *= 0x80) {
    const part = byte(reading);
    value += (part & 0x7f) * scale;
    if (part < 0x80) return Number.isSafeInteger(value) ? value : stop();
  }
  return stop();
}

/** How many parts there are: never more than bytes that are left, as each takes one. */
function count(reading: Reading): number {
  const parts = varint(reading);
  return parts <= reading.bytes.length - reading.at ? parts : stop();
}

function say(reading: Reading, said: string): string {
  reading.said += said.length + 1;
  if (reading.said > LINK_LIMITS.said) stop('too large');
  return said;
}

/** The texts before the data, to the one with no units that ends them. */
function poolIn(reading: Reading): string[] {
  const pool: string[] = [];
  for (let units = unitsIn(reading); units.length > 0; units = unitsIn(reading))
    pool.push(units.map((unit) => String.fromCharCode(unit)).join(''));
  return pool;
}

function unitsIn(reading: Reading): readonly number[] {
  const units: number[] = [];
  for (let next = varint(reading); next > 0; next = varint(reading))
    units.push(next <= UNIT + 1 ? next - 1 : stop());
  return units;
}

function keepText(reading: Reading, text: string): string {
  if (reading.texts.length < roomOf(TABLES_1.text)) reading.texts.push(text);
  return text;
}

/** A text that is no more than one, by its first byte; nothing when the byte begins something else. */
function singleText(reading: Reading, first: number): string | undefined {
  const next = () => byte(reading);
  if (first === CODES_1.empty) return '';
  if (first === CODES_1.next) return keepText(reading, reading.pool[reading.fresh++] ?? stop());
  const word = placeAt(TABLES_1.word, first, next);
  if (word !== undefined) return WORDS_1[word] ?? stop();
  const before = placeAt(TABLES_1.text, first, next);
  return before === undefined ? undefined : (reading.texts[before] ?? stop());
}

function part(reading: Reading): string {
  return singleText(reading, byte(reading)) ?? stop();
}

function textFrom(reading: Reading, first: number): string | undefined {
  const [begin, end] = TOKEN_1;
  if (first === CODES_1.token) return keepText(reading, say(reading, `${begin}${part(reading)}${end}`));
  if (first === CODES_1.dotted) return keepText(reading, say(reading, `${part(reading)}.${part(reading)}`));
  return singleText(reading, first);
}

function text(reading: Reading): string {
  return textFrom(reading, byte(reading)) ?? stop();
}

function number(reading: Reading): number {
  const written = text(reading);
  const value = Number(written);
  return Number.isFinite(value) && String(value) === written ? value : stop();
}

function newKeys(reading: Reading): readonly string[] {
  const keys = Array.from({ length: count(reading) }, () => text(reading));
  if (new Set(keys).size < keys.length || !keys.every(isKey)) stop();
  if (reading.keys.length < roomOf(TABLES_1.keys)) reading.keys.push(keys);
  return keys;
}

function keysFrom(reading: Reading, first: number): readonly string[] | undefined {
  if (first === CODES_1.mapping) return newKeys(reading);
  const next = () => byte(reading);
  const shape = placeAt(TABLES_1.shape, first, next);
  if (shape !== undefined) return SHAPES_1[shape] ?? stop();
  const before = placeAt(TABLES_1.keys, first, next);
  return before === undefined ? undefined : (reading.keys[before] ?? stop());
}

function lengthFrom(reading: Reading, first: number): number | undefined {
  if (first >= CODES_1.few && first < CODES_1.few + 3) return first - CODES_1.few + 1;
  return first === CODES_1.list ? count(reading) : undefined;
}

function singleFrom(reading: Reading, first: number): Plain | undefined {
  if (first >= CODES_1.small && first < CODES_1.small + 4) return first - CODES_1.small;
  if (first === CODES_1.nothing) return null;
  if (first === CODES_1.no || first === CODES_1.yes) return first === CODES_1.yes;
  if (first === CODES_1.whole) return varint(reading);
  if (first === CODES_1.below) return -1 - varint(reading);
  if (first === CODES_1.number) return number(reading);
  return textFrom(reading, first);
}

function plain(reading: Reading, depth: number): Plain {
  if (depth > LINK_LIMITS.depth) stop('too large');
  const first = byte(reading);
  const single = singleFrom(reading, first);
  if (typeof single === 'string') return say(reading, single);
  if (single !== undefined) return single;
  const length = lengthFrom(reading, first);
  if (length !== undefined) return Array.from({ length }, () => plain(reading, depth + 1));
  const keys = keysFrom(reading, first) ?? stop();
  return Object.fromEntries(keys.map((key) => [say(reading, key), plain(reading, depth + 1)]));
}

/**
 * The plain data that bytes of version 1 hold, all of them and nothing behind it; or why it cannot be read. The bytes may
 * be anything: work and memory stay in proportion to their number and to `LINK_LIMITS`. Never throws.
 */
export function read1(bytes: Uint8Array): { readonly data: Plain } | { readonly wrong: Unread } {
  if (bytes.length > LINK_LIMITS.bytes) return { wrong: 'too large' };
  const begun: Reading = { bytes, pool: [], texts: [], keys: [], at: 0, fresh: 0, said: 0 };
  try {
    const reading = { ...begun, pool: poolIn(begun), at: begun.at };
    const data = plain(reading, 0);
    const isAll = reading.at === bytes.length && reading.fresh === reading.pool.length;
    return isAll ? { data } : { wrong: 'damaged' };
  } catch (error) {
    if (error instanceof Stop) return { wrong: error.why };
    throw error;
  }
}
