import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSources, scenarioNamed, sources } from './scenarios.ts';

const FOLDER = join(import.meta.dirname, '../../content/scenarios');
const text = (id: string) =>
  `format: 1\nid: ${id}\ntitle: T\ninstance: { programs: [] }\npeople: []\nscript: []\n`;

test('every file below the folder of scenarios is there by its id', () => {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.yaml'),
  );
  expect(sources().size).toBe(files.length);
  for (const file of files) {
    const id = file.slice(file.lastIndexOf('/') + 1, -'.yaml'.length);
    expect(sources().get(id)?.folder).toBe(file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '');
  }
});

test('folders do not matter to the name', () => {
  const read = readSources({
    '/content/scenarios/a.yaml': text('a'),
    '/content/scenarios/worked/deep/b.yaml': text('b'),
  });
  expect([...read].map(([id, { folder }]) => [id, folder])).toEqual([
    ['a', ''],
    ['b', 'worked/deep'],
  ]);
});

test.each([
  [
    { '/content/scenarios/a.yaml': text('b') },
    'content/scenarios/a.yaml: the id is "b", but the file is named a.yaml.',
  ],
  [
    { '/content/scenarios/a.yaml': text('a'), '/content/scenarios/facts/a.yaml': text('a') },
    'Two scenarios have the id "a": in "" and "facts".',
  ],
  [{ '/content/scenarios/facts/a.yaml': 'format: 9' }, 'content/scenarios/facts/a.yaml:1:'],
])('a file that is not right stops the build', (files, why) => {
  expect(() => readSources(files)).toThrow(why);
});

test('a name that is not there is answered with those that are', () => {
  expect(() => scenarioNamed('nowhere')).toThrow(/no scenario "nowhere". There are: .*mql-decision/);
});
