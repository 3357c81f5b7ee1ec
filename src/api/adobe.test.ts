import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { OPERATION_DEVIATIONS, PARAMETER_DEVIATIONS, RESPONSE_DEVIATIONS } from './fixtures/deviations.ts';
import { sentExamples } from './fixtures/examples.ts';
import { departures, describedIn, resolved, type Swagger } from './fixtures/swagger.ts';
import { OPERATIONS } from './operations/table.ts';

// Adobe's definitions are not part of the project. Where the folder that MARKETO_SWAGGER names has them, they are compared.
const folder = process.env['MARKETO_SWAGGER'];
const files = ['asset', 'mapi', 'identity'].map((name) => `${folder}/swagger-${name}.json`);
const isThere = folder !== undefined && files.every((file) => existsSync(file));
const swagger = isThere ? files.map((file): Swagger => JSON.parse(readFileSync(file, 'utf8'))) : undefined;
const described = OPERATIONS.filter(({ api }) => api !== 'sandbox');
const without = swagger === undefined;
const sorted = (all: readonly string[]) => [...new Set(all)].sort();

test.skipIf(without)(
  'Adobe’s definitions have our operations, but for those named (needs MARKETO_SWAGGER)',
  () => {
    const absent = described.filter(({ method, path }) => !describedIn(swagger ?? [], method, path));
    expect(sorted(absent.map(({ id }) => id))).toEqual(sorted(Object.keys(OPERATION_DEVIATIONS)));
  },
);

test.skipIf(without)('our parameters are Adobe’s, but for those named (needs MARKETO_SWAGGER)', () => {
  const others = described.flatMap(({ id, method, path, params }) => {
    const found = describedIn(swagger ?? [], method, path);
    if (!found) return [];
    const theirs = (found.described.parameters ?? []).flatMap((one) => {
      const [, body] = one.schema ? resolved(found.swagger, one.schema) : ['', {}];
      return one.in === 'body' ? Object.keys(body.properties ?? {}) : [one.name];
    });
    return params
      .filter((one) => one.in !== 'path' && !theirs.includes(one.name))
      .map(({ name }) => `${id} ${name}`);
  });
  expect(sorted(others)).toEqual(sorted(Object.keys(PARAMETER_DEVIATIONS)));
});

test.skipIf(without)(
  'our answers are as Adobe defines them, but for what is named (needs MARKETO_SWAGGER)',
  () => {
    const found = sentExamples().sent.flatMap(({ operation: { method, path, id }, reply }) => {
      const theirs = describedIn(swagger ?? [], method, path);
      const schema = theirs?.described.responses['200']?.schema;
      return theirs && schema ? departures(theirs.swagger, schema, reply.body, id) : [];
    });
    expect(sorted(found)).toEqual(sorted(Object.keys(RESPONSE_DEVIATIONS)));
  },
);

test('each deviation is named once and says why', () => {
  for (const why of Object.values({
    ...OPERATION_DEVIATIONS,
    ...PARAMETER_DEVIATIONS,
    ...RESPONSE_DEVIATIONS,
  }))
    expect(why).toMatch(/^[A-Z].*\.$/);
});
