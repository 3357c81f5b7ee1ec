import { fold } from './fold.ts';

/** What a reader asks for. */
export interface Query {
  /** Folded words and phrases; each must be found. */
  readonly words: readonly string[];
  /** "who changed Score": one of the words must name what the event changes. */
  readonly changed: boolean;
}

/** As much of a query as is read: our own limits. */
const LONGEST = 200;
const MOST = 12;

/** Words of a question that say nothing about the run. */
const FILLERS: ReadonlySet<string> = new Set(
  'who what which when where why did does do is was were the a an of by in on to for with and has have it that'.split(
    ' ',
  ),
);
const CHANGED: ReadonlySet<string> = new Set(['changed', 'changes']);

const bare = (word: string): string => word.trim();

/**
 * Reads a query: plain words, and phrases in quotation marks. Question words are left out unless nothing else is there. An
 * empty query has no words.
 */
export function readQuery(text: string): Query {
  const parts = text.slice(0, LONGEST).match(/"[^"]*"|[^\s"]+/g) ?? [];
  const read = parts
    .map((part) => ({ word: fold(part), quoted: part.startsWith('"') }))
    .filter(({ word }) => bare(word) !== '')
    .slice(0, MOST);
  const isPlain = ({ word, quoted }: { word: string; quoted: boolean }, of: ReadonlySet<string>) =>
    !quoted && of.has(bare(word));
  const changed = read.some((one) => isPlain(one, CHANGED));
  const left = read.filter((one) => !isPlain(one, CHANGED) && !isPlain(one, FILLERS));
  const words = left.length > 0 || changed ? left : read;
  return { words: words.map(({ word }) => word), changed };
}
