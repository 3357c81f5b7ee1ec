import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { setupFiles: [`${import.meta.dirname}/seed.ts`] } });
