import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Entry {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly resolved?: string;
  readonly version?: string;
}

type Packages = Readonly<Record<string, Entry>>;

const REGISTRY = 'https://registry.npmjs.org/';

/** Optional packages that another package names and the lockfile does not hold; `npm ci` refuses such a lockfile. */
function missing(packages: Packages): string[] {
  const named = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies),
  );
  const held = Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13));
  return [...new Set(named)].filter((name) => !held.includes(name)).sort();
}

/** Packages that come from elsewhere than the public registry. */
function strange(packages: Packages): string[] {
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .filter(
      ([, { resolved = REGISTRY, version = '' }]) => !resolved.startsWith(REGISTRY) || !/^\d/.test(version),
    )
    .map(([path]) => path);
}

describe.each(['package-lock.json', 'e2e/clients/package-lock.json'])('%s', (file) => {
  const { packages } = JSON.parse(readFileSync(file, 'utf8')) as { packages: Packages };

  test('holds the packages of every platform, not only of the one it was written on', () => {
    expect(missing(packages)).toEqual([]);
  });

  test('holds only packages of the public registry', () => {
    expect(strange(packages)).toEqual([]);
  });
});

test('a package of another platform that is not there is found', () => {
  const packages = { '': {}, 'node_modules/a': { optionalDependencies: { '@a/mac': '1.0.0' } } };
  expect(missing(packages)).toEqual(['@a/mac']);
});

test('a package from elsewhere is found', () => {
  const packages = {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '1.0.0', resolved: 'https://mirror.example/b.tgz' },
    'node_modules/c': { version: 'git+https://example.com/c.git' },
  };
  expect(strange(packages)).toEqual(['node_modules/b', 'node_modules/c']);
});
