import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkBase, digestOf, type Scenario } from '#scenario';
import { presentReleases, RELEASED } from './released.ts';

const files = readdirSync(RELEASED);

test('the present version of every scenario is released: links may refer to it', () => {
  const missing = presentReleases().filter(({ file }) => !files.includes(file));
  expect(
    missing.map(({ file }) => file),
    'Run "npm run release" and commit what it writes.',
  ).toEqual([]);
});

test('every version that was released is as it was, and can still be opened', () => {
  expect(files.length).toBeGreaterThan(0);
  const odd = files.filter((file) => {
    const model = checkBase(JSON.parse(readFileSync(`${RELEASED}${file}`, 'utf8')));
    if (!('scenario' in model)) return true;
    const { id } = model.scenario as Scenario;
    return file !== `${id}.${digestOf(model.scenario)}.json`;
  });
  expect(odd).toEqual([]);
});
