import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ASSUMPTIONS } from './assumptions.ts';

const ledger = join(import.meta.dirname, '../../content/facts');
const tables = ['worked-examples.yaml', 'open-points.yaml', 'flow-steps.yaml', 'token-matrix.yaml'];

function read(name: string): string {
  return readFileSync(join(ledger, name), 'utf8');
}

/** The values of every line `key: value`. */
function values(name: string, key: string): string[] {
  return [...read(name).matchAll(new RegExp(`^${key}: (.+)$`, 'gm'))].map((found) => found[1] ?? '');
}

/** The members of every list `key: [one, two]`. */
function members(name: string, key: string): string[] {
  return values(name, ` *${key}`).flatMap((list) => list.replaceAll(/[[\]"]/g, '').split(', '));
}

test('every source that the ledger names exists', () => {
  const sources = [...read('sources.yaml').matchAll(/^([\w-]+):$/gm)].map((found) => found[1]);
  const named = readdirSync(ledger).flatMap((name) => members(name, 'sources'));
  expect(named.length).toBeGreaterThan(300);
  expect(named.filter((key) => !sources.includes(key))).toEqual([]);
});

test('every switch of the engine is named in the ledger', () => {
  const text = readdirSync(ledger).map(read).join('\n');
  expect(Object.keys(ASSUMPTIONS).filter((id) => !text.includes(id))).toEqual([]);
});

test.each(tables)('%s names facts that exist', (name) => {
  const known = readdirSync(ledger).flatMap((file) => members(file, ' {2}- id'));
  const named = members(name, 'facts');
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((id) => !known.includes(id))).toEqual([]);
});

test.each(tables)('%s names switches of the engine', (name) => {
  const named = [...members(name, 'assumption'), ...members(name, 'assumptions')];
  expect(named.filter((id) => !Object.hasOwn(ASSUMPTIONS, id))).toEqual([]);
});

test('there are 17 worked examples and 20 open points', () => {
  const ids = (letter: string, count: number) =>
    Array.from({ length: count }, (_, at) => `${letter}${at + 1}`);
  expect(values('worked-examples.yaml', '- id')).toEqual(ids('W', 17));
  expect(values('open-points.yaml', '- id')).toEqual(ids('S', 20));
});

test('[6.1] every step that Adobe lists is in the table of flow steps', () => {
  const text = read('06-flow-steps.yaml').replaceAll(/\s+/g, ' ');
  const listed = /names these steps: (.*?)\. The screens/.exec(text)?.[1]?.split(/, | and (?=Wait)/) ?? [];
  expect(listed).toHaveLength(38);
  const table = [...values('flow-steps.yaml', ' {2}name'), ...members('flow-steps.yaml', 'aliases')];
  expect(listed.filter((name) => !table.includes(name))).toEqual([]);
});
