import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const filesIn = (folder: string, end: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(end))
    .map((name) => `${folder}/${name}`);

/** The entries of a file of entries by id: id to text. */
function entries(path: string): ReadonlyMap<string, string> {
  const parts = read(path).split(/^(?=[a-z0-9-]+:$)/m);
  return new Map(parts.slice(1).map((text) => [text.slice(0, text.indexOf(':')), text]));
}

/** The members of a list `key: [one, two]` in an entry. */
function members(text: string, key: string): readonly string[] {
  const list = new RegExp(`^  ${key}: \\[(.*)\\]$`, 'm').exec(text)?.[1] ?? '';
  return list === '' ? [] : list.replaceAll('"', '').split(', ');
}

const terms = entries('content/reference/glossary.yaml');
const limits = entries('content/reference/limits.yaml');

/** The facts of the ledger: id to entry. */
const facts = new Map(
  filesIn('content/facts', '.yaml').flatMap((path) =>
    read(path)
      .split(/^ {2}- id: /m)
      .slice(1)
      .map((entry): [string, string] => [/^"([^"]+)"/.exec(entry)?.[1] ?? '', entry.replaceAll(/\s+/g, ' ')]),
  ),
);

test('terms and limits name facts that exist', () => {
  const named = [...terms.values(), ...limits.values()].flatMap((text) => members(text, 'facts'));
  expect(named.length).toBeGreaterThan(60);
  expect(named.filter((id) => !facts.has(id))).toEqual([]);
});

test('terms lead to other terms', () => {
  const led = [...terms].flatMap(([id, text]) => members(text, 'see').map((to) => ({ id, to })));
  expect(led.length).toBeGreaterThan(60);
  expect(led.filter(({ id, to }) => to === id || !terms.has(to))).toEqual([]);
});

test('no word is explained as two terms, and some are explained', () => {
  const explained = [...terms.values()].flatMap((text) => members(text, 'explain'));
  expect(explained.length).toBeGreaterThan(20);
  expect(explained.filter((word, at) => explained.indexOf(word) !== at)).toEqual([]);
});

test('every term that a page explains is in the glossary', () => {
  const pages = [
    ...filesIn('content/lessons', '.mdx'),
    ...filesIn('content/faq', '.mdx'),
    ...filesIn('src', '.astro'),
  ];
  const used = pages.flatMap((path) =>
    [...read(path).matchAll(/<Term\s+id="([^"]*)"/g)].map(([, id = '']) => `${path}: ${id}`),
  );
  expect(used.length).toBeGreaterThan(5);
  expect(used.filter((one) => !terms.has(one.slice(one.indexOf(': ') + 2)))).toEqual([]);
});

test('every number of the limits stands in a fact that it names', () => {
  const numberOf = (text: string) => (/^ {2}value: (.+)$/m.exec(text)?.[1] ?? '').replaceAll('"', '');
  const unfounded = [...limits].filter(([, text]) => {
    const said = members(text, 'facts').map((id) => facts.get(id) ?? '');
    return !said.some((fact) => fact.includes(numberOf(text)));
  });
  expect(limits.size).toBeGreaterThan(20);
  expect(unfounded.map(([id]) => id)).toEqual([]);
});
