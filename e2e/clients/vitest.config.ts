import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['*.client.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What the clients are built on is old: each would say so, many times.
    execArgv: ['--no-deprecation'],
  },
});
