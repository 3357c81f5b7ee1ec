import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Entry {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Optional packages that another package names and the lockfile does not hold; `npm ci` refuses such a lockfile. */
function missing(packages: Readonly<Record<string, Entry>>): string[] {
  const named = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies),
  );
  const held = Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13));
  return [...new Set(named)].filter((name) => !held.includes(name)).sort();
}

test('the lockfile holds the packages of every platform, not only of the one it was written on', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Entry> };
  expect(missing(lock.packages)).toEqual([]);
});

test('a package of another platform that is not there is found', () => {
  const packages = { '': {}, 'node_modules/a': { optionalDependencies: { '@a/mac': '1.0.0' } } };
  expect(missing(packages)).toEqual(['@a/mac']);
});
