import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newman } from './newman.ts';
import { type Served, serve } from './served.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
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

/** Writes a recipe as a collection into the folder of a sandbox. */
function writeRecipe({ folder }: Served, name: string): void {
  const args = [here('../../src/cli/main.ts'), 'recipe', join(RECIPES, name), '--postman'];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  writeFileSync(join(folder, 'recipe.json'), stdout);
}

// The two that ask most of a client: a call that is sent again, and lists that scripts make. The unit tests have all.
test.each(['read-the-log.yaml', 'in-lots-of-a-hundred.yaml'])(
  'newman carries out the recipe %s with no failed assertion',
  async (name) => {
    const served = await serve();
    try {
      writeRecipe(served, name);
      const { code, failures, run } = await newman(served, { collection: 'recipe.json' });
      expect({ code, failures }).toEqual({ code: 0, failures: [] });
      expect(run.stats.assertions.total).toBeGreaterThan(5);
      expect(served.misfits()).toEqual([]);
    } finally {
      await served.end();
    }
  },
);
