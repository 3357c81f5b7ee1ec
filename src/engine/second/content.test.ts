import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse, variant } from '#scenario';
import { POLICIES } from '../policies/table.ts';
import { difference } from './difference.ts';

const folder = new URL('../../../content/scenarios/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.yaml'),
);
const policies = [...POLICIES.keys(), 'random 1', 'random 2'];

test('there are models to compare', () => {
  expect(files.length).toBeGreaterThan(50);
});

test.each(files)('the two interpreters agree on %s', { timeout: 60_000 }, (file) => {
  const { scenario } = parse(readFileSync(new URL(file, folder), 'utf8'));
  if (scenario === undefined || scenario === null) throw new Error(`${file} is no scenario`);
  const variants = [null, ...(scenario.variants ?? []).map(({ name }) => name)];
  const found = variants.flatMap((name) =>
    policies.map((policy) => ({ name, policy, found: difference(variant(scenario, name).scenario, policy) })),
  );
  expect(found.filter((one) => one.found !== null)).toEqual([]);
});
