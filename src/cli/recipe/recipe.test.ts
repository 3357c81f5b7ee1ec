import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { commandLine } from '../commandLine.ts';

const RECIPE = fileURLToPath(new URL('../../../content/recipes/true-then-false.yaml', import.meta.url));
const WAIT = fileURLToPath(new URL('../fixtures/wait.yaml', import.meta.url));
const text = readFileSync(RECIPE, 'utf8');

const folder = mkdtempSync(join(tmpdir(), 'lab-recipe-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, from: string, to: string): string {
  const path = join(folder, name);
  writeFileSync(path, text.replace(from, to));
  return path;
}

test('0 when all went as the recipe says, with each call and what it changed', () => {
  const { code, out, err } = commandLine(['recipe', RECIPE]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain(
    ' 4  Request it for the first person, with a value\n    POST /rest/v1/campaigns/3712/trigger.json: HTTP 200\n',
  );
  expect(out).toContain('\n     + Fields of people: Ada, 1000001, Person Status, from the API\n');
  expect(out).toContain('\n     {{invite.result.0.id}} is 3712\n');
  expect(out).toMatch(/\nAll went as the recipe says: (\d+) of \1 expectations hold\.$/);
});

test('1 when an expectation does not hold, or a step fails', () => {
  const wrong = commandLine(['recipe', written('wrong.yaml', 'is: from the API', 'is: stored')]);
  expect(wrong.code).toBe(1);
  expect(wrong.out).toContain('\n     fails: Ada, Person Source is from the API\n');
  const other = commandLine(['recipe', RECIPE, '--scenario', WAIT]);
  expect(other.code).toBe(1);
  expect(other.out).toContain('not sent: {{invite.result.0.id}}, {{guests.result.1.id}} lead to nothing.');
  expect(other.out).toContain('not sent: A step before it failed.');
});

test('a Postman collection, and nothing is sent', () => {
  const { code, out } = commandLine(['recipe', RECIPE, '--postman']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    info: { name: 'A token of the request, with True and with False' },
  });
});

test('2 when it cannot be used, with the place of what is wrong', () => {
  const damaged = written('damaged.yaml', 'operation: getTokensByFolderId', 'operation: getTokensByFolder');
  const said = commandLine(['recipe', damaged]);
  expect(said).toMatchObject({ code: 2, out: '' });
  expect(said.err).toMatch(
    /damaged\.yaml:\d+:\d+: There is no operation "getTokensByFolder"\. Did you mean "getTokensByFolderId"\?$/,
  );
  const model = commandLine(['recipe', written('model.yaml', 'model: api-instance', 'model: api-instanc')]);
  expect(model).toEqual({
    code: 2,
    out: '',
    err: 'There is no model "api-instanc". Did you mean "api-instance"?',
  });
  expect(commandLine(['recipe']).err).toMatch(/^"recipe" needs one file\./);
  expect(commandLine(['recipe', join(folder, 'none.yaml')]).err).toContain('There is no such file.');
});
