import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folders = ['content/lessons', 'content/faq'];
const pages = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => ({
      name: `${folder}/${name}`,
      lines: readFileSync(`${folder}/${name}`, 'utf8').split('\n'),
    })),
);

/** MDX takes a line that holds only parts for a block of its own: it would tear its paragraph. */
test.each(pages)('no fact stands on a line of its own in $name', ({ lines }) => {
  const alone = lines.filter((line) => /^\s*(<Fact [^>]*\/>\s*)+[.;:]?$/.test(line));
  expect(alone).toEqual([]);
});

/** The paragraphs and the items of lists, without markup; not frontmatter, headings and tables. */
function paragraphs(lines: readonly string[]): readonly string[] {
  const body = lines.slice(lines.indexOf('---', 1) + 1).join('\n');
  const blocks = body.split(/\n\s*\n|\n(?=\s*(?:-|\d+\.) )/);
  return blocks
    .filter((block) => !/^\s*[|#]/.test(block))
    .map((block) => block.replaceAll(/<[^>]*>/g, ' ').trim());
}

test.each(pages)('no paragraph of $name is a wall of text', ({ lines }) => {
  const all = paragraphs(lines).map((text) => ({
    text,
    words: text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0,
  }));
  expect(all.length).toBeGreaterThan(5);
  expect(all.filter(({ words }) => words > 70)).toEqual([]);
});
