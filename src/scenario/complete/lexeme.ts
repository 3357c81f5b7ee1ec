import { CST, Lexer } from 'yaml';
import { FILE_LIMITS } from '../limits.ts';

/** A part of a text as YAML's lexer takes it apart. Scalars are `plain`, `quoted` or `block`. */
export interface Lexeme {
  readonly from: number;
  readonly to: number;
  readonly sort: 'plain' | 'quoted' | 'block' | 'comment' | 'open' | 'close' | 'other';
}

const SORTS: Readonly<Record<string, Lexeme['sort']>> = {
  comment: 'comment',
  'single-quoted-scalar': 'quoted',
  'double-quoted-scalar': 'quoted',
  'flow-map-start': 'open',
  'flow-seq-start': 'open',
  'flow-map-end': 'close',
  'flow-seq-end': 'close',
};

/** The lexer's marks that stand for no character of the text. */
const WIDTHLESS: readonly string[] = ['doc-mode', 'flow-error-end'];

function* lexemes(text: string): Generator<Lexeme> {
  let from = 0;
  let count = 0;
  let scalar: 'plain' | 'block' | null = null;
  let header = false;
  for (const source of new Lexer().lex(text)) {
    count += 1;
    if (count > FILE_LIMITS.tokens) return;
    const type: string = scalar === null ? (CST.tokenType(source) ?? 'error') : 'text';
    if (type === 'scalar') scalar = header ? 'block' : 'plain';
    if (type === 'scalar' || WIDTHLESS.includes(type)) continue;
    const to = from + source.length;
    yield { from, to, sort: scalar ?? SORTS[type] ?? 'other' };
    from = to;
    header = type === 'block-scalar-header' || (header && scalar === null);
    scalar = null;
  }
}

const isText = ({ sort }: Lexeme): boolean => sort === 'plain' || sort === 'quoted' || sort === 'block';

/**
 * The scalar or comment that an offset stands in or at the edge of, null when there is none, and whether brackets are open
 * around it. Reads no further than the offset. Never throws; where a text has too many parts there is none.
 */
export function lexemeAt(
  text: string,
  offset: number,
): { readonly at: Lexeme | null; readonly inFlow: boolean } {
  let at: Lexeme | null = null;
  let depth = 0;
  for (const lexeme of lexemes(text)) {
    if (lexeme.from > offset) break;
    if (lexeme.to <= offset) depth += lexeme.sort === 'open' ? 1 : lexeme.sort === 'close' ? -1 : 0;
    if (lexeme.to >= offset && (isText(lexeme) || (lexeme.sort === 'comment' && lexeme.from < offset)))
      at = lexeme;
  }
  return { at, inFlow: depth > 0 };
}
