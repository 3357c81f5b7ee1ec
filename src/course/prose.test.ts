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
