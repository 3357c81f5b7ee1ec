/**
 * What the first byte of a piece of data says in version 1. Frozen with it.
 * - `whole`, `below`: a whole number from 0, or that many below -1, as a varint. `number`: any other, as its text.
 * - `next`: the next text of those that stand before the data. `dotted`: two texts with a dot between them. `token`: the
 *   text between `{{my.` and `}}`; parts of either are never made of parts. `empty`: the text of no characters.
 * - `list`, `mapping`: how many parts, then the parts. A mapping has all its keys first.
 * - `few` and the two behind it: a list of 1 to 3. `small` and the three behind it: the numbers 0 to 3.
 */
export const CODES_1 = {
  nothing: 0,
  no: 1,
  yes: 2,
  whole: 3,
  below: 4,
  number: 5,
  next: 6,
  list: 7,
  mapping: 8,
  few: 9,
  small: 12,
  dotted: 16,
  token: 17,
  empty: 18,
} as const;

/** What stands around the text of a `token`. */
export const TOKEN_1 = ['{{my.', '}}'] as const;

/** How a place in a table is written: in one byte from `short` on, or in two, the first one from `long` on. */
interface Range {
  readonly short: number;
  readonly shorts: number;
  readonly long: number;
  readonly longs: number;
}

/**
 * What can be said by its place in a table: a word of the list, the keys of a mapping in the list of those, and texts and
 * keys of mappings that were said before. First byte 19 is free.
 */
export const TABLES_1 = {
  word: { short: 20, shorts: 80, long: 192, longs: 24 },
  text: { short: 100, shorts: 40, long: 216, longs: 16 },
  shape: { short: 140, shorts: 40, long: 232, longs: 8 },
  keys: { short: 180, shorts: 12, long: 240, longs: 16 },
} as const satisfies Readonly<Record<string, Range>>;

/** How many places a table can have. */
export const roomOf = ({ shorts, longs }: Range): number => shorts + longs * 256;

/** A place as bytes. It must be below `roomOf`. */
export function placeBytes({ short, shorts, long }: Range, place: number): readonly number[] {
  const rest = place - shorts;
  return rest < 0 ? [short + place] : [long + (rest >> 8), rest & 0xff];
}

/** The place that a first byte begins, the byte behind it given by `next`; nothing when it is of another table. */
export function placeAt(
  { short, shorts, long, longs }: Range,
  byte: number,
  next: () => number,
): number | undefined {
  if (byte >= short && byte < short + shorts) return byte - short;
  if (byte >= long && byte < long + longs) return shorts + (byte - long) * 256 + next();
  return undefined;
}
