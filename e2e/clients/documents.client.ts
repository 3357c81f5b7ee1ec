import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve } from './served.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const NEWMAN = createRequire(import.meta.url).resolve('newman/bin/newman.js');
const RECIPES = here('../../content/recipes/');

describe('the OpenAPI document', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve();
  });
  afterAll(async () => await served?.end());

  const written = () => JSON.parse(readFileSync(join(served.folder, 'openapi.json'), 'utf8'));

  test('is OpenAPI 3.1', async () => {
    const validator = new Validator();
    expect(await validator.validate(written())).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
  });

  test('would be refused with a parameter that stands nowhere', async () => {
    const document = written();
    const [item] = Object.values(document.paths) as Record<string, { parameters: unknown[] }>[];
    const [operation] = Object.values(item ?? {});
    operation?.parameters.push({ name: 'x', in: 'nowhere', schema: { type: 'string' } });
    expect((await new Validator().validate(document)).valid).toBe(false);
  });
});

/** Runs one recipe as newman does, on a new sandbox. Gives the exit code and the assertions that failed. */
async function ran(served: Served, name: string) {
  const main = here('../../src/cli/main.ts');
  const { stdout } = spawnSync(process.execPath, [main, 'recipe', join(RECIPES, name), '--postman'], {
    encoding: 'utf8',
  });
  const file = (part: string) => join(served.folder, part);
  writeFileSync(file('recipe.json'), stdout);
  const args = ['run', file('recipe.json'), '--environment', file('environment.json')];
  const variable = ['--env-var', `marketoBaseUrl=${served.address}`];
  const report = ['--reporters', 'json', '--reporter-json-export', file('report.json')];
  const child = spawn(process.execPath, ['--no-deprecation', NEWMAN, ...args, ...variable, ...report], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  const { run } = JSON.parse(readFileSync(file('report.json'), 'utf8'));
  const failures = run.failures.map(
    ({ source, error }: { source: { name: string }; error: { message: string } }) => [
      source.name,
      error.message,
    ],
  );
  return { code, failures, assertions: run.stats.assertions.total as number };
}

// The two that ask most of a client: a call that is sent again, and lists that scripts make. The unit tests have all.
test.each(['read-the-log.yaml', 'in-lots-of-a-hundred.yaml'])(
  'newman carries out the recipe %s with no failed assertion',
  async (name) => {
    const served = await serve();
    try {
      const { code, failures, assertions } = await ran(served, name);
      expect({ code, failures }).toEqual({ code: 0, failures: [] });
      expect(assertions).toBeGreaterThan(5);
      expect(served.misfits()).toEqual([]);
    } finally {
      await served.end();
    }
  },
);
