import { compose } from '../yaml/compose.ts';
import { plainly } from '../yaml/plain.ts';
import { draftOf } from './draft.ts';
import { type Completion, type Completions, MOST_OPTIONS } from './option.ts';
import { MARK } from './spot.ts';
import { tokenWords } from './tokens.ts';

/** A token that is being written, from its braces to where it ends. */
export interface Begun {
  readonly from: number;
  readonly to: number;
  /** Nothing but a key or a dash stands before it: YAML would take its braces for a mapping. */
  readonly bare: boolean;
}

const BEGUN = /\{\{[^{}"'\n]*$/;

/** The token that an offset stands in, behind its braces. */
export function tokenStart(text: string, offset: number): Begun | null {
  const line = text.slice(0, offset).split('\n').at(-1) ?? '';
  const begun = BEGUN.exec(line);
  if (!begun) return null;
  const before = line.slice(0, begun.index);
  if (/(^|\s)#/.test(before)) return null;
  const rest = /^[^{}"'\n,]*?\}\}?/.exec(text.slice(offset))?.[0] ?? '';
  return { from: offset - begun[0].length, to: offset + rest.length, bare: /(: +|^ *- +)$/.test(before) };
}

/** The tokens that can stand there. The names are those of the whole text. */
export function tokenOptions(text: string, { from, to, bare }: Begun): Completions {
  const tree = compose(`${text.slice(0, from)}${MARK}${text.slice(to)}`).tree?.contents;
  const draft = draftOf(tree ? plainly(tree).root : null);
  const options = tokenWords(draft).map(({ label, detail }): Completion => {
    return { label, detail, apply: bare ? `"${label}"` : label, info: '', sort: 'token' };
  });
  return { from, to, options: options.slice(0, MOST_OPTIONS) };
}
