import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Two tries and no long wait: on a closed network the answer comes within a minute or two, not after ten.
const PATIENCE = ['--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--fetch-timeout=30000'];
// The packages are old, and say so: only what stops the installation is printed. None of them needs its scripts.
const QUIET = ['--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts'];

/** Where a folder says of which lockfile it holds the packages. */
const markOf = (folder: string): string => join(folder, 'node_modules', '.installed');

function digestOf(folder: string): string {
  return createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
}

/** Does a folder hold the packages of its lockfile as it is now? */
export function isInstalled(folder: string): boolean {
  return existsSync(markOf(folder)) && readFileSync(markOf(folder), 'utf8') === digestOf(folder);
}

/**
 * Installs the packages of a folder's lockfile, unless they are there. What npm says goes to our own output, unless it
 * is ignored. Gives what is wrong, for people, or nothing.
 */
export function install(
  folder: string,
  {
    env = {},
    said = 'inherit',
  }: { env?: Readonly<Record<string, string>>; said?: 'inherit' | 'ignore' } = {},
): string | undefined {
  if (isInstalled(folder)) return undefined;
  const { status, error } = spawnSync('npm', ['ci', '--prefix', folder, ...QUIET, ...PATIENCE], {
    stdio: ['ignore', said, said],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    const how = error?.message ?? `"npm ci" ended with code ${status}`;
    return `The packages of ${folder} could not be installed: ${how}. They come from the npm registry: is it reachable?`;
  }
  writeFileSync(markOf(folder), digestOf(folder));
  return undefined;
}

if (import.meta.main) {
  const wrong = install('e2e/clients');
  if (wrong !== undefined) {
    console.error(`\n${wrong}`);
    process.exitCode = 1;
  }
}
