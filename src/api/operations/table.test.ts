import { expect, test } from 'vitest';
import { sentExamples } from '../fixtures/examples.ts';
import { operationsAt } from './groups.ts';
import { match } from './route.ts';
import { OPERATIONS } from './table.ts';

test('the example of every operation is answered as its schema says, one after the other', () => {
  const { sent, variables } = sentExamples();
  const failed = sent.filter(({ operation, reply: { body } }) =>
    operation.api === 'identity' ? !body.access_token : body.success !== true,
  );
  expect(failed.map(({ operation, reply }) => [operation.id, reply.body])).toEqual([]);
  expect(Object.values(variables)).not.toContain('undefined');
});

test('every operation has an id and an address of its own, with its parameters in it', () => {
  const addresses = OPERATIONS.flatMap(({ method, path, also = [] }) =>
    [path, ...also].map((one) => `${method} ${one}`),
  );
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(new Set(OPERATIONS.map(({ id }) => id)).size).toBe(OPERATIONS.length);
  for (const { path, params } of OPERATIONS)
    expect(params.filter((one) => one.in === 'path').map(({ name }) => name)).toEqual(
      [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
    );
});

test('the group that an address leads to has its operation', async () => {
  for (const operation of OPERATIONS)
    for (const path of [operation.path, ...(operation.also ?? [])]) {
      const found = await operationsAt(path.replace(/\{\w+\}/g, '7'));
      expect(found, path).toContain(operation);
    }
  expect(await operationsAt('/bulk/v1/leads.json')).toEqual([]);
});

test('what is simulated says what of it, and errors have a code of Adobe’s table', () => {
  for (const { provenance, simulated = [], errors = [] } of OPERATIONS) {
    if (provenance === 'simulated') expect(simulated.length).toBeGreaterThan(0);
    for (const { code } of errors) expect(code).toMatch(/^(401|6\d\d|7\d\d|10\d\d)$/);
  }
});

test.each([
  ['/a/{id}.json', '/a/12.json', [['id', '12']]],
  ['/a/{id}/b.json', '/a/12/b.json', [['id', '12']]],
  ['/a/{id}.json', '/a/x.json', undefined],
  ['/a/{id}.json', '/a/1e3.json', undefined],
  ['/a/{id}.json', '/a/.json', undefined],
  ['/a/{id}.json', '/a/12', undefined],
  ['/a/{id}.json', '//a/12.json', undefined],
  ['/a/{id}.json', '/a/12.json/', undefined],
  ['/a/{id}.json', '/a/%31.json', undefined],
])('%s and %s: %j', (template, path, values) => {
  expect(match(template, path)).toEqual(values && new Map(values as [string, string][]));
});
