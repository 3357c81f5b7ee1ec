import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { install, isInstalled } from './clients.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'install-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(dependencies: Readonly<Record<string, string>>): void {
  const [[name = '', version = ''] = []] = Object.entries(dependencies);
  const held = name === '' ? {} : { [`node_modules/${name}`]: { version, integrity: 'sha512-AA==' } };
  const own = { name: 'some-package', dependencies };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...own, private: true }));
  writeFileSync(
    join(folder, 'package-lock.json'),
    JSON.stringify({ name: own.name, lockfileVersion: 3, packages: { '': own, ...held } }),
  );
}

/** Where nobody listens. */
function closedPort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

test('what is installed is not installed again until the lockfile changes', () => {
  write({});
  expect(isInstalled(folder)).toBe(false);
  mkdirSync(join(folder, 'node_modules'));
  expect(install(folder, { said: 'ignore' })).toBe(undefined);
  expect(isInstalled(folder)).toBe(true);
  write({ 'some-other-package': '1.0.0' });
  expect(isInstalled(folder)).toBe(false);
}, 60_000);

test('a registry that cannot be reached is a failure that says so, and leaves nothing that looks installed', async () => {
  write({ 'some-other-package': '1.0.0' });
  const wrong = install(folder, {
    env: {
      npm_config_registry: `http://127.0.0.1:${await closedPort()}`,
      npm_config_cache: join(folder, 'cache'),
    },
    said: 'ignore',
  });
  expect(wrong).toContain(`The packages of ${folder} could not be installed`);
  expect(isInstalled(folder)).toBe(false);
  expect(existsSync(join(folder, 'node_modules', 'some-other-package'))).toBe(false);
}, 60_000);
