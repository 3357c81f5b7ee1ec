import { expect, test } from 'vitest';
import type { Exchange } from './exchange.ts';
import { checkAgainst } from './schemas.ts';

const record = (properties: object) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
const flag = { type: 'boolean' };
const list = { type: 'array', items: { type: 'integer' } };
const errors = { type: 'array', items: record({ code: { type: 'string' } }), minItems: 1 };
const both = { anyOf: [record({ success: flag, result: list }), record({ success: flag, errors })] };
const operation = (operationId: string, schema: object) => ({
  operationId,
  responses: { 200: { content: { 'application/json': { schema } } } },
});

const check = checkAgainst({
  paths: {
    '/rest/v1/things.json': { get: operation('browse', both) },
    '/rest/v1/lists/{id}/leads.json': { post: operation('add', both), delete: operation('drop', record({})) },
  },
});

/** What the check says of an answer. */
function said(target: string, answer: object, other: Partial<Exchange> = {}): readonly string[] {
  const usual = { method: 'GET', headers: {}, body: '', status: 200, type: 'application/json;charset=UTF-8' };
  return check({ ...usual, target, answer: JSON.stringify(answer), ...other });
}

const fine = { success: true, result: [1] };
const nowhere = { success: false, errors: [{ code: '610' }] };

test('answers that are as described, and refusals where nothing is described, pass', () => {
  expect(said('/rest/v1/things.json?a=b', fine)).toEqual([]);
  expect(said('/rest/v1/things.json', { success: false, errors: [{ code: '601' }] })).toEqual([]);
  expect(said('/rest/v1/list/7/leads.json', fine, { method: 'POST' })).toEqual([]);
  expect(said('/rest/v1/list/7/leads.json', {}, { method: 'POST', body: '_method=DELETE' })).toEqual([]);
  expect(said('/rest/v1/nothing.json', nowhere)).toEqual([]);
});

test.each<[string, string, object, Partial<Exchange>, RegExp]>([
  ['a member of another type', '/rest/v1/things.json', { ...fine, result: ['1'] }, {}, /result\/0/],
  ['a member besides', '/rest/v1/things.json', { ...fine, more: 1 }, {}, /additional/],
  ['success with errors', '/rest/v1/things.json', { ...nowhere, success: true }, {}, /at once/],
  ['another status', '/rest/v1/things.json', fine, { status: 500 }, /status 500/],
  ['another content type', '/rest/v1/things.json', fine, { type: 'text/html' }, /content type/],
  ['an answer of another method', '/rest/v1/lists/7/leads.json', fine, { method: 'DELETE' }, /additional/],
  ['a result from nowhere', '/rest/v1/nothing.json', fine, {}, /no such operation/],
])('%s is found', (_what, target, answer, other, found) => {
  expect(said(target, answer, other).join('\n')).toMatch(found);
});
