import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filed } from './filed.ts';
import { intake } from './intake.ts';
import { KEEP_LIMITS } from './limits.ts';

const small = readFileSync(new URL('../../../content/scenarios/mql-decision.yaml', import.meta.url), 'utf8');
const file = (name: string, text: string) => new File([text], name);
const still = async () => undefined;

test('of several files every model comes in or is refused with its reason, in order', async () => {
  const saved = '2026-03-01T10:00:00.000Z';
  const two = filed(
    [
      { name: 'One', text: small, from: null, saved },
      { name: 'Two', text: 'title: only', from: null, saved },
    ],
    saved,
  );
  const heard: string[] = [];
  const { models, refused } = await intake(
    [file('two.json', two), file('one.yaml', small), file('bad.csv', 'a,b\n1,2')],
    async (name) => {
      heard.push(name);
    },
  );
  expect(models.map(({ name, text }) => [name, text === small])).toEqual([
    ['One', true],
    ['Quality score, behavior score, MQL decision', true],
  ]);
  expect(refused.map(({ name }) => name)).toEqual(['Two', 'bad.csv']);
  expect(refused.every(({ reasons }) => reasons.length > 0)).toBe(true);
  expect(heard).toEqual(['One', 'Two', 'one.yaml', 'bad.csv']);
});

test('a large file is not read', async () => {
  const large = {
    name: 'large.json',
    size: KEEP_LIMITS.file + 1,
    text: () => Promise.reject(new Error('Read.')),
  };
  expect((await intake([large], still)).refused).toEqual([
    { name: 'large.json', reasons: ['The file has more than 32,000,000 bytes.'] },
  ]);
});

test('what cannot be read is refused, and the next file is read', async () => {
  const folder = {
    name: 'folder',
    size: 0,
    text: () => Promise.reject(new DOMException('', 'NotReadableError')),
  };
  const { models, refused } = await intake([folder, file('a.yaml', small)], still);
  expect([models.length, refused.map(({ name }) => name)]).toEqual([1, ['folder']]);
});

test('of very many files the rest is refused by name', async () => {
  const files = Array.from({ length: KEEP_LIMITS.models + 1 }, (_, at) => file(`f${at}.yaml`, 'x'));
  const { refused } = await intake(files, still);
  expect(refused).toHaveLength(KEEP_LIMITS.models + 1);
  expect(refused.at(-1)?.name).toBe(`f${KEEP_LIMITS.models}.yaml`);
});
