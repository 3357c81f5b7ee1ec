import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const texts = ['faq', 'lessons'].flatMap((folder) => {
  const place = new URL(`../../content/${folder}/`, import.meta.url);
  return readdirSync(place).map((name) => [`${folder}/${name}`, readFileSync(new URL(name, place), 'utf8')]);
});

test('every column of a table has a heading, the first one, too', () => {
  const nameless = texts.filter(([, text = '']) => /^\|(?:[^|\n]*\|)*\s*\|.*\n\|[-:| ]+\|$/m.test(text));
  expect(texts.length).toBeGreaterThan(60);
  expect(nameless.map(([name]) => name)).toEqual([]);
});
