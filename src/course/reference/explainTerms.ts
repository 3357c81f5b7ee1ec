/** A word of the glossary that pages explain where they first use it: its id and the forms in which it is written. */
export interface Explained {
  readonly id: string;
  readonly words: readonly string[];
}

/** A piece of a text: as it was, or the first use of a term. */
export type Piece = string | { readonly id: string; readonly text: string };

/** A node of a document as the Markdown processor of the site hands it to plugins. */
interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
}

/** What the processor offers to a plugin, as far as it is used here. */
interface Context {
  readonly parent: (node: Node) => Node | undefined;
  readonly replaceNode: (node: Node, by: Node[]) => void;
}

/** More in one paragraph are underlines on every line. */
const MOST_IN_A_PARAGRAPH = 2;

/** Where no word is explained: it leads elsewhere, is hidden at first, or is too narrow. */
const NEVER_IN = ['heading', 'link', 'tableCell', 'a', 'details', 'summary', 'Term', 'Token', 'Fact'];

const escaped = (word: string) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');

/** The forms of a term, the longest first. One in small letters is also found with a capital where a sentence begins. */
function pattern({ words }: Explained): RegExp {
  const forms = [...words].sort((one, other) => other.length - one.length).map(escaped);
  const begun = forms
    .filter((form) => /^[a-z]/.test(form))
    .map((form) => `(?<=(?:^|[.?!]\\s+))${form.charAt(0).toUpperCase()}${form.slice(1)}`);
  return new RegExp(`(?<![\\w.-])(?:${[...forms, ...begun].join('|')})(?![\\w-])`);
}

/**
 * A text with the first use of each of `left` set apart, at most `most` of them. What is found is taken out of `left`. Where
 * two begin at one place, the longer one is meant.
 */
export function piecesOf(text: string, left: Map<string, RegExp>, most: number): readonly Piece[] {
  if (most <= 0) return [text];
  const found = [...left]
    .flatMap(([id, regex]) => {
      const match = regex.exec(text);
      return match ? [{ id, at: match.index, word: match[0] }] : [];
    })
    .sort((one, other) => one.at - other.at || other.word.length - one.word.length)[0];
  if (!found) return [text];
  left.delete(found.id);
  const { id, at, word } = found;
  const rest = text.slice(at + word.length);
  return [text.slice(0, at), { id, text: word }, ...piecesOf(rest, left, most - 1)].filter(
    (one) => one !== '',
  );
}

/** The nodes around a node, from the inside out. */
function around(node: Node, context: Context): readonly Node[] {
  const outer = context.parent(node);
  return outer ? [outer, ...around(outer, context)] : [];
}

const term = (id: string, text: string) => ({
  ...{ type: 'mdxJsxTextElement', name: 'Term' },
  attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: id }],
  children: [{ type: 'text', value: text }],
});

/**
 * A plugin of the site's Markdown processor: in lessons and answers the first use of each term becomes a `<Term>`, so that no
 * author can forget it. Not in headings, links, tables and code, and not where the author has a `<Term>` for it.
 */
export function explainTerms(terms: readonly Explained[]) {
  return ({ fileURL, source }: { readonly fileURL?: URL | undefined; readonly source: string }) => {
    if (!/\/content\/(lessons|faq)\/[^/]+\.mdx$/.test(fileURL?.pathname ?? '')) return null;
    const left = new Map(
      terms
        .filter(({ id }) => !source.includes(`<Term id="${id}"`))
        .map((one) => [one.id, pattern(one)] as const),
    );
    const counts = new Map<Node, number>();
    return {
      name: 'explain-terms',
      text(node: Node, context: Context) {
        const outer = around(node, context);
        const paragraph = outer.find(({ type }) => type === 'paragraph');
        if (
          !paragraph ||
          outer.some(({ type, name }) => NEVER_IN.includes(type) || NEVER_IN.includes(name ?? ''))
        )
          return;
        const count = counts.get(paragraph) ?? 0;
        const pieces = piecesOf(node.value ?? '', left, MOST_IN_A_PARAGRAPH - count);
        const found = pieces.filter((piece) => typeof piece !== 'string').length;
        if (found === 0) return;
        counts.set(paragraph, count + found);
        const nodes = pieces.map((piece) =>
          typeof piece === 'string' ? { type: 'text', value: piece } : term(piece.id, piece.text),
        );
        context.replaceNode(node, nodes);
      },
    };
  };
}
