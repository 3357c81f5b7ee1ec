import { expect, test } from 'vitest';
import { model } from '../fixtures/model.ts';
import { OPERATIONS } from '../operations/table.ts';
import { flag, listOf, oneOf, record, text, whole } from '../schema/schema.ts';
import { errorCodes, GENERAL_ERRORS } from './errorCodes.ts';
import { exampleCalls } from './examples.ts';
import { schemaLines } from './schemaLines.ts';

test('members of a schema are lines, those inside others behind them', () => {
  const schema = record(
    {
      input: record({ leads: listOf(record({ id: whole() }), { maxItems: 100 }) }, { kind: oneOf('a', 'b') }),
    },
    {
      done: flag(),
      name: text({ maxLength: 5, description: 'A name.' }),
      either: { anyOf: [text(), whole()] },
    },
  );
  expect(
    schemaLines(schema).map(({ path, holds, required, description }) => [path, holds, required, description]),
  ).toEqual([
    ['input', 'object', true, ''],
    ['input.leads', 'list of at most 100', true, ''],
    ['input.leads[].id', 'whole number', true, ''],
    ['input.kind', 'a | b', false, ''],
    ['done', 'true or false', false, ''],
    ['name', 'text, at most 5 characters', false, 'A name.'],
    ['either', 'text or whole number', false, ''],
  ]);
});

test('every code of every operation is in the list once, with the operations that answer it', () => {
  const codes = errorCodes();
  expect(codes.map(({ code }) => Number(code))).toEqual(
    [...new Set(codes.map(({ code }) => Number(code)))].toSorted((a, b) => a - b),
  );
  for (const operation of OPERATIONS)
    for (const { code, when } of operation.errors ?? []) {
      const found = codes.find((one) => one.code === code)?.cases.filter((one) => one.when === when) ?? [];
      expect(found.flatMap(({ operations }) => operations)).toContain(operation);
    }
  const general = codes.flatMap(({ cases }) => cases).filter(({ operations }) => operations.length === 0);
  expect(general).toHaveLength(GENERAL_ERRORS.length);
});

test('every operation has an example that is answered, with no secret and the same at every build', () => {
  const calls = exampleCalls(model);
  expect(calls).toHaveLength(OPERATIONS.length);
  for (const { operation, reply } of calls) {
    const body = JSON.parse(reply.body);
    expect(operation.api === 'identity' ? body.token_type : body.success, operation.id).toBeTruthy();
  }
  expect(JSON.stringify(exampleCalls(model))).toBe(JSON.stringify(calls));
});
