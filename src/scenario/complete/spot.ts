import { lexemeAt } from './lexeme.ts';

/** Stands for the word at the cursor in a text that is read to find out where it stands. */
export const MARK = '\uE000';

/** The word that a cursor stands in or behind; an empty one where there is none. */
export interface Spot {
  readonly from: number;
  readonly to: number;
  /** The quotes around it, which are not part of it. */
  readonly quote: '"' | "'" | null;
  /** Its quotes are closed on its line. */
  readonly closed: boolean;
  /** It stands inside of `{ }` or `[ ]`. */
  readonly inFlow: boolean;
  /** A colon follows: it is a key already. */
  readonly followed: boolean;
  /** Nothing but spaces and dashes stands before it on its line. */
  readonly fresh: boolean;
  /** It stands under the dash of a list's item, where the dash of the next one would stand. */
  readonly underDash: boolean;
  /** Spaces before it on its line, a dash counted as one. */
  readonly indent: number;
  /** The text with `MARK` in the place of the word. */
  readonly marked: string;
}

// A search from before the text's beginning would find a line feed at its beginning.
const lineStart = (text: string, offset: number): number =>
  offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;

function lineEnd(text: string, offset: number): number {
  const found = text.indexOf('\n', offset);
  return found < 0 ? text.length : found;
}

/** Where a plain word begins whose line part up to `offset` is `before`: behind spaces, and not in a line above. */
function plainStart(text: string, from: number, offset: number): number {
  const start = Math.max(from, lineStart(text, offset));
  const spaces = /^ */.exec(text.slice(start, offset))?.[0].length ?? 0;
  return start + spaces;
}

/** A plain word that ends before spaces goes on behind them: most names are of two words. */
function lastOnLine(text: string, offset: number): number {
  const before = text.slice(lineStart(text, offset), offset);
  return offset - (/ +$/.exec(before)?.[0].length ?? 0);
}

function plainOrNone(text: string, offset: number) {
  const end = lastOnLine(text, offset);
  const { at, inFlow } = lexemeAt(text, end);
  const goesOn = at?.sort === 'plain' && at.to > plainStart(text, at.from, end);
  if (!at || !goesOn) return { from: offset, to: offset, inFlow: lexemeAt(text, offset).inFlow };
  const from = plainStart(text, at.from, end);
  return { from, to: Math.max(offset, Math.min(at.to, lineEnd(text, offset))), inFlow };
}

interface Cut {
  readonly from: number;
  readonly to: number;
  readonly quote: Spot['quote'];
  readonly closed: boolean;
  readonly inFlow: boolean;
}

/** The word with the stretch that it takes with its quotes. */
function cutOut(text: string, offset: number): (Cut & { readonly outer: readonly [number, number] }) | null {
  const { at, inFlow } = lexemeAt(text, offset);
  if (at?.sort === 'comment' || at?.sort === 'block') return null;
  if (at?.sort !== 'quoted' || offset === at.from) {
    const plain = plainOrNone(text, offset);
    return { ...plain, quote: null, closed: false, outer: [plain.from, plain.to] };
  }
  const quote = text[at.from] === '"' ? '"' : "'";
  const end = lineEnd(text, at.from);
  if (offset > end) return null;
  const closed = at.to <= end && at.to - at.from > 1 && text[at.to - 1] === quote;
  if (closed && offset === at.to) return null;
  const outer = closed ? at.to : end;
  return { from: at.from + 1, to: closed ? at.to - 1 : end, quote, closed, inFlow, outer: [at.from, outer] };
}

/** Does the nearest line above that is indented no further begin with a dash, right above? */
function isUnderDash(text: string, line: string, offset: number): boolean {
  if (!/^ *$/.test(line)) return false;
  for (let end = lineStart(text, offset) - 1; end >= 0; end = lineStart(text, end) - 1) {
    const above = text.slice(lineStart(text, end), end);
    const indent = above.search(/\S/);
    if (indent >= 0 && indent <= line.length) return indent === line.length && /^ *- /.test(above);
  }
  return false;
}

/** The word at an offset; nothing in comments, in block texts and right behind quotes, colons and dashes. */
export function spotAt(text: string, offset: number): Spot | null {
  const cut = cutOut(text, offset);
  if (!cut) return null;
  const { outer, ...word } = cut;
  const line = text.slice(lineStart(text, offset), outer[0]);
  const rest = text.slice(outer[1], lineEnd(text, outer[1]));
  if (/[:-]$/.test(line) && word.quote === null && !cut.inFlow) return null;
  const fresh = /^ *(- +)*$/.test(line);
  const followed = /^\s*:(\s|$)/.test(rest);
  const asKey = fresh && !cut.inFlow && !followed && /^\s*(#.*)?$/.test(rest);
  const underDash = asKey && isUnderDash(text, line, outer[0]);
  const mark = `${underDash ? '- ' : ''}${MARK}${asKey ? ':' : ''}`;
  const marked = `${text.slice(0, outer[0])}${mark}${text.slice(outer[1])}`;
  return { ...word, followed, fresh, underDash, indent: line.length + (underDash ? 2 : 0), marked };
}
