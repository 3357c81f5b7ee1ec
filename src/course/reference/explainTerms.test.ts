import { describe, expect, test } from 'vitest';
import { explainTerms } from './explainTerms.ts';

const TERMS = [
  { id: 'webhook', words: ['webhook', 'webhooks'] },
  { id: 'executable-campaign', words: ['executable', 'executables', 'executable campaign'] },
  { id: 'my-token', words: ['My Token', 'My Tokens'] },
];
const LESSON = new URL('file:///site/content/lessons/a.mdx');

interface Tree {
  readonly type: string;
  readonly name?: string;
  readonly value?: string;
  readonly children?: readonly Tree[];
}

const text = (value: string): Tree => ({ type: 'text', value });
const inside = (type: string, ...children: readonly Tree[]): Tree => ({ type, children });
const paragraph = (...children: readonly Tree[]) => inside('paragraph', ...children);

/** Visits the texts of a document as the processor does, and gives them with what is explained in brackets. */
function explained(root: Tree, source = '', fileURL: URL | undefined = LESSON): string {
  const plugin = explainTerms(TERMS)({ fileURL, source });
  const parents = new Map<Tree, Tree>();
  const written: string[] = [];
  const walk = (node: Tree): void => {
    for (const child of node.children ?? []) parents.set(child, node);
    if (node.type === 'text') {
      let said = node.value ?? '';
      plugin?.text(node, {
        parent: (one) => parents.get(one as Tree),
        replaceNode: (_, by) => {
          said = (by as readonly Tree[])
            .map(({ value, children }) => value ?? `[${children?.[0]?.value}]`)
            .join('');
        },
      });
      written.push(said);
    }
    for (const child of node.children ?? []) walk(child);
  };
  walk(root);
  return written.join('|');
}

describe('the first use of a term on a page', () => {
  test('is explained, later ones are not', () => {
    const root = inside(
      'root',
      paragraph(text('Call webhooks. A webhook answers.')),
      paragraph(text('The webhook.')),
    );
    expect(explained(root)).toBe('Call [webhooks]. A webhook answers.|The webhook.');
  });

  test('is found in its longest form, over a line break, with a capital where a sentence begins', () => {
    expect(explained(paragraph(text('Go. Executable\ncampaign and My\nTokens.')))).toBe(
      'Go. [Executable\ncampaign] and [My\nTokens].',
    );
    expect(explained(paragraph(text('Call Webhook is a step, my tokens are not named so.')))).not.toContain(
      '[',
    );
  });

  test('is a word of its own', () => {
    expect(explained(paragraph(text('A non-executable, executable-like, webhooked thing.')))).not.toContain(
      '[',
    );
  });

  test.each(['heading', 'link', 'tableCell'])('is not looked for in a %s', (type) => {
    const first = inside(type, paragraph(text('The webhook.')));
    expect(explained(inside('root', first, paragraph(text('A webhook.'))))).toBe('The webhook.|A [webhook].');
  });

  test.each(['Term', 'Token', 'details'])('is not looked for in %s', (name) => {
    const part = { type: 'mdxJsxTextElement', name, children: [text('webhook')] };
    expect(explained(paragraph(part, text('a webhook')))).toBe('webhook|a [webhook]');
  });

  test('is left to the author who has explained it', () => {
    expect(explained(paragraph(text('A webhook.')), 'The <Term id="webhook">webhook</Term>')).toBe(
      'A webhook.',
    );
  });
});

test('a paragraph explains two words at most; the third one waits for the next', () => {
  const words = 'A webhook, an executable, a My Token.';
  expect(explained(inside('root', paragraph(text(words)), paragraph(text(words))))).toBe(
    'A [webhook], an [executable], a My Token.|A webhook, an executable, a [My Token].',
  );
});

test('pages that are neither lessons nor answers stay as they are', () => {
  const other = new URL('file:///site/content/other/a.mdx');
  expect(explained(paragraph(text('A webhook.')), '', other)).toBe('A webhook.');
});
