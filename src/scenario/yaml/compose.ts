import { Composer, type CST, type Document, Lexer, type ParsedNode, Parser } from 'yaml';
import { FILE_LIMITS } from '../limits.ts';

/** What is wrong with the text as YAML, at a stretch of offsets. */
export interface Fault {
  readonly message: string;
  readonly from: number;
  readonly to: number;
}

/** The first document of a text as a tree, null when it was not built. */
export interface Composed {
  readonly tree: Document.Parsed<ParsedNode> | null;
  readonly faults: readonly Fault[];
}

const OPTIONS = {
  prettyErrors: false,
  uniqueKeys: false,
  stringKeys: true,
  version: '1.2',
  schema: 'core',
} as const;

/** Plain words for what YAML's parser says in its own. */
const PLAIN: Readonly<Record<string, string>> = {
  BAD_INDENT: 'The indentation does not fit the lines above.',
  BLOCK_AS_IMPLICIT_KEY: 'There is a second ": " on this line. Put a text that holds ": " in quotes.',
  TAB_AS_INDENT: 'There is a tab where spaces should be: YAML is indented with spaces.',
  BAD_ALIAS: 'Aliases are not allowed here. Put a text that begins with "*" in quotes.',
  MULTILINE_IMPLICIT_KEY: 'This line has no ":" after its key.',
};

function worded(code: string, message: string): string {
  if (code === 'MISSING_CHAR' && /closing/.test(message))
    return 'The text in quotes before this is not closed.';
  const end = /end with a (\S)/.exec(message)?.[1];
  if (end !== undefined) return `There is no "${end}" to close what is opened before this.`;
  return PLAIN[code] ?? `This is not YAML: ${message.replace(/[.\s]*$/, '')}.`;
}

/** The tokens of a text, or what keeps it from being taken apart any further. */
function* tokensOf(text: string): Generator<CST.Token | Fault> {
  const parser = new Parser();
  const fault = (message: string, at: number): Fault => ({ message, from: at, to: at + 1 });
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    count += 1;
    if (count > FILE_LIMITS.tokens) yield fault('The file has too many parts to be read.', parser.offset);
    for (const token of parser.next(lexeme)) {
      if (token.type === 'directive')
        yield fault('A line that begins with "%" is not allowed.', token.offset);
      yield token;
    }
    if (parser.stack.length > FILE_LIMITS.depth)
      yield fault(`Lists and mappings are nested more than ${FILE_LIMITS.depth} levels deep.`, parser.offset);
  }
  yield* parser.end();
}

/**
 * Takes a text apart as YAML 1.2, of which JSON is a part. Gives up, with a fault that says why, on more than one
 * document, on directives, and on what is nested or chopped up beyond the limits. Never throws.
 */
export function compose(text: string): Composed {
  const composer = new Composer<ParsedNode>(OPTIONS);
  const trees: Document.Parsed<ParsedNode>[] = [];
  for (const token of tokensOf(text)) {
    if ('message' in token && 'from' in token) return { tree: null, faults: [token] };
    for (const tree of composer.next(token)) trees.push(tree);
    if (trees.length === 0 || !('offset' in token) || token.type === 'doc-end') continue;
    const message = 'A scenario file holds one document: "---" may not stand inside it.';
    return { tree: null, faults: [{ message, from: token.offset, to: token.offset + 3 }] };
  }
  for (const tree of composer.end(true, text.length)) trees.push(tree);
  const tree = trees[0] ?? null;
  const faults = (tree?.errors ?? []).slice(0, FILE_LIMITS.problems);
  return {
    tree,
    faults: faults.map(({ code, message, pos: [from, to] }) => ({
      message: worded(code, message),
      from,
      to,
    })),
  };
}
