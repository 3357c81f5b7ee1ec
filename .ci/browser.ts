import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const names = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser', 'chrome'];
const places = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const isRoot = process.getuid?.() === 0;

/** Flags that keep Chromium from calling home, so that it runs the same on a closed network. */
export const flags: readonly string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  ...(isRoot ? ['--no-sandbox'] : []),
];

/**
 * The path of a Chromium that starts: `CHROMIUM_PATH`, an installed one, Playwright's own, or one installed now.
 * Throws with what to do when there is none and none can be installed.
 */
export function ensureBrowser(): string {
  const given = process.env.CHROMIUM_PATH;
  if (given && !existsSync(given)) throw new Error(`CHROMIUM_PATH names no file: ${given}`);
  const found = given || findBrowser();
  if (found) return found;
  for (const install of [installByPlaywright, installByApt]) {
    install();
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    'no Chromium: install Chrome or Chromium, or set CHROMIUM_PATH to one, or run `npx playwright install chromium`',
  );
}

/** A Chrome or Chromium of this machine that answers, else Playwright's own, else undefined. */
export function findBrowser(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = folders.flatMap((folder) => names.map((name) => join(folder, name))).concat(places);
  return [...candidates, chromium.executablePath()].find((path) => existsSync(path) && answers(path));
}

/** Some systems ship a stub of that name that only says how to install the program. */
function answers(path: string): boolean {
  return spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}

function installByPlaywright(): void {
  attempt(['playwright', 'install', 'chromium'], { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '20000' });
}

function installByApt(): void {
  if (!isRoot || process.platform !== 'linux') return;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  if (attempt(['apt-get', 'update'], env)) {
    attempt(['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'], env);
  }
}

function attempt([command = '', ...args]: readonly string[], env: Record<string, string>): boolean {
  console.log(`No Chromium found. Trying: ${[command, ...args].join(' ')}`);
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: 300_000,
    env: { ...process.env, ...env },
  });
  return status === 0;
}
