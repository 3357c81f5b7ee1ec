import { createServer } from 'node:net';
import { defineConfig } from 'playwright/test';
import { ensureBrowser, flags } from '../.ci/browser.ts';

// Workers read this file again: what the first reading found out reaches them through the environment.
process.env.CHROMIUM_PATH = ensureBrowser();
process.env.E2E_PORT ??= String(await freePort());
// A copy of the site that was built elsewhere, with "astro build --outDir FOLDER", can be tested in its place.
const dist = process.env.E2E_DIST ?? 'dist';
const baseURL = `http://127.0.0.1:${process.env.E2E_PORT}`;

export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // They end what hangs. On a machine with more to do than this, what takes two seconds alone takes twenty.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    baseURL,
    actionTimeout: 20_000,
    viewport: { width: 1280, height: 800 },
    screenshot: 'only-on-failure',
    // Without film strip and copies of the page a trace costs little, so that every test can keep one until it has passed.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: [...flags] },
  },
  webServer: {
    // Astro goes into the background where it thinks a program called it, unless it is told to ignore its lock.
    command: `astro preview --ignore-lock --host 127.0.0.1 --port ${process.env.E2E_PORT} --outDir ${dist}`,
    cwd: '..',
    url: baseURL,
    timeout: 60_000,
  },
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
