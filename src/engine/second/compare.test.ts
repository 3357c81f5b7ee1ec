import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnModel } from '../drawnModel.ts';
import { POLICIES } from '../policies/table.ts';
import { difference } from './difference.ts';
import { PINNED } from './pinned.ts';

/** How many models a test run compares; `COMPARED=100000` for a long search. */
const MODELS = Number(process.env['COMPARED'] ?? 6000);

const numbers = fc.array(fc.nat(0xffff), { maxLength: 450, size: 'max' });
const policies = fc.oneof(
  fc.constantFrom(...POLICIES.keys()),
  fc.nat(9999).map((seed) => `random ${seed}`),
);

test(`the two interpreters agree on ${MODELS} drawn models`, { timeout: MODELS * 50 }, () => {
  fc.assert(
    fc.property(numbers, policies, (drawn, policy) => {
      expect(difference(drawnModel(drawn), policy)).toBe(null);
    }),
    { numRuns: MODELS },
  );
});

test('no failure that was found once comes back', () => {
  const back = PINNED.map(({ why, numbers: drawn, policy }) => [why, difference(drawnModel(drawn), policy)]);
  expect(back.filter(([, found]) => found !== null)).toEqual([]);
});

/** What only compares, or tells what the engine told. */
const COMPARING = /^(compare\.test|content\.test|difference|told|pinned)\.ts$/;

test('the second interpreter shares nothing with the first but the types of the file format', () => {
  const folder = new URL('.', import.meta.url);
  const own = readdirSync(folder).filter((file) => file.endsWith('.ts') && !COMPARING.test(file));
  const imports = own.flatMap((file) => {
    const found = readFileSync(new URL(file, folder), 'utf8').matchAll(/(import[^;]*?) from '([^']+)'/g);
    return [...found].map(([, what = '', from = '']) => ({ file, what, from }));
  });
  const foreign = imports.filter(({ from }) => !from.startsWith('./'));
  const allowed = ['../scenario.ts', '../assets/assets.ts'];
  expect(
    foreign.filter(({ what, from }) => !what.startsWith('import type') || !allowed.includes(from)),
  ).toEqual([]);
  const comparing = imports.filter(({ from }) => COMPARING.test(from.slice(2)));
  expect(comparing).toEqual([]);
});
