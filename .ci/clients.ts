import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './command.ts';

// Two tries and no long wait: where the network is closed, the answer comes soon.
const PATIENCE = ['--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--fetch-timeout=30000'];
/** npm waits without end for a registry that takes the call and does not answer. */
const SECONDS = 180;
// None of the packages needs its scripts. They are old, and say so: only what stops the installation is printed.
const QUIET = ['--no-audit', '--no-fund', '--ignore-scripts'];

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

/** What an installation is given besides: variables for npm, and seconds to be done in. */
export interface Means {
  readonly env?: Readonly<Record<string, string>>;
  readonly seconds?: number;
}

/**
 * Installs the packages of a folder's lockfile, unless they are there. What npm says of a failure goes to our own output. Gives
 * what is wrong, for people, or nothing.
 */
export async function install(folder: string, { env = {}, seconds = SECONDS }: Means = {}) {
  if (isInstalled(folder)) return undefined;
  const outcome = await run(['npm', 'ci', '--prefix', folder, ...QUIET, ...PATIENCE], {
    seconds,
    patience: 2,
    env: { npm_config_loglevel: 'error', ...env },
  });
  if (outcome !== 0) {
    const how = outcome === 'late' ? `was not done after ${seconds} seconds` : `ended with ${outcome}`;
    return `The packages of ${folder} could not be installed: "npm ci" ${how}. They come from the npm registry: is it reachable?`;
  }
  writeFileSync(markOf(folder), digestOf(folder));
  return undefined;
}

if (import.meta.main) {
  const wrong = await install('e2e/clients');
  if (wrong !== undefined) {
    console.error(`\n${wrong}`);
    process.exitCode = 1;
  }
}
