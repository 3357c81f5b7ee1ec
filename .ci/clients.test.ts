import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { install, isInstalled } from './clients.ts';

const SILENT = { npm_config_loglevel: 'silent' };

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

/** A registry that takes calls and never answers, and where it is. */
async function silent() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { server, registry: `http://127.0.0.1:${port}` };
}

/** What comes of an installation from there. */
function installed(npm_config_registry: string, seconds = 50): Promise<string | undefined> {
  write({ 'some-other-package': '1.0.0' });
  return install(folder, {
    env: { ...SILENT, npm_config_registry, npm_config_cache: join(folder, 'cache') },
    seconds,
  });
}

test('what is installed is not installed again until the lockfile changes', async () => {
  write({});
  expect(isInstalled(folder)).toBe(false);
  mkdirSync(join(folder, 'node_modules'));
  expect(await install(folder, { env: SILENT })).toBe(undefined);
  expect(isInstalled(folder)).toBe(true);
  write({ 'some-other-package': '1.0.0' });
  expect(isInstalled(folder)).toBe(false);
}, 60_000);

test('a registry that cannot be reached is a failure that says so, and leaves nothing that looks installed', async () => {
  const { server, registry } = await silent();
  server.close();
  await once(server, 'close');
  expect(await installed(registry)).toMatch(/could not be installed: "npm ci" ended with \d+\. .*reachable/);
  expect(isInstalled(folder)).toBe(false);
  expect(existsSync(join(folder, 'node_modules', 'some-other-package'))).toBe(false);
}, 60_000);

test('a registry that does not answer is not waited for without end', async () => {
  const { server, registry } = await silent();
  expect(await installed(registry, 3)).toContain(
    'could not be installed: "npm ci" was not done after 3 seconds',
  );
  expect(isInstalled(folder)).toBe(false);
  server.close();
}, 60_000);
