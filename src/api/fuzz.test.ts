import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Client, client } from './fixtures/client.ts';
import { OPERATIONS } from './operations/table.ts';
import { writePairs } from './wire/pairs.ts';
import type { WireRequest } from './wire/wire.ts';

const WORDS = [
  '__proto__',
  'constructor',
  '',
  '-1',
  '1e9',
  'true',
  'null',
  '{{my.Message}}',
  '{"id":1500,"type":"Program"}',
  '1000001',
  'Event',
  'email',
  '💥',
  '\u0000',
  '2026-03-02T09:00:00Z',
  '%',
  'a,b',
];
const word = fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'binary', maxLength: 30 }));
const json = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.record({
    input: fc.oneof(
      fc.jsonValue(),
      fc.record({ leads: fc.array(fc.record({ id: word })), tokens: fc.jsonValue() }, { requiredKeys: [] }),
    ),
  }),
  fc.record(
    {
      input: fc.array(
        fc.dictionary(
          fc.constantFrom('email', 'id', 'firstName', 'leadScore', '__proto__', 'nope'),
          fc.jsonValue({ maxDepth: 1 }),
        ),
        { maxLength: 5 },
      ),
      action: word,
    },
    { requiredKeys: ['input'] },
  ),
);
const TYPES = [
  'application/json',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'text/plain',
  '',
];

/** Calls of an operation with its own parameters, and anything in their places. */
const near = fc.constantFrom(...OPERATIONS).chain((operation) => {
  const pairs = fc.array(
    fc.tuple(fc.constantFrom(...operation.params.map(({ name }) => name), '_method', 'x'), word),
    { maxLength: 6 },
  );
  const id = fc.constantFrom(
    '1',
    '500',
    '1500',
    '1001',
    '3712',
    '2001',
    '2004',
    '3000',
    '1000001',
    '9'.repeat(15),
    '0',
  );
  return fc
    .record({ id, query: pairs, form: pairs, json, isForm: fc.boolean(), type: fc.constantFrom(...TYPES) })
    .map((one): WireRequest => {
      const path = operation.path.replace(/\{\w+\}/g, one.id);
      const body = one.isForm ? writePairs(one.form) : JSON.stringify(one.json);
      const type =
        one.isForm && operation.takes.startsWith('form')
          ? 'application/x-www-form-urlencoded'
          : operation.takes === 'json'
            ? 'application/json'
            : one.type;
      return {
        method: operation.method,
        target: `${path}?${writePairs(one.query)}`,
        body: operation.method === 'GET' ? '' : body,
        headers: { 'content-type': type },
      };
    });
});

/** Anything at all. */
const far = fc.record({
  method: fc.oneof(fc.constantFrom('GET', 'POST', 'DELETE', 'PUT'), word),
  target: fc.oneof(
    word,
    word.map((one) => `/rest/v1/${one}.json`),
    word.map((one) => `/rest/asset/v1/${one}`),
  ),
  body: fc.oneof(word, fc.json()),
  headers: fc.constantFrom(...TYPES).map((type) => ({ 'content-type': type })),
});

/** Sends calls one after the other. Each answer is checked by the client; what is refused has changed nothing. */
function send(one: Client, calls: readonly WireRequest[]): void {
  for (const call of calls) {
    const before = one.state().sandbox;
    const { status, body } = one.send(call);
    expect([200, 400, 401, 413, 414]).toContain(status);
    if (body.success === false) expect(one.state().sandbox).toBe(before);
    expect(body.errors?.[0]?.code).not.toBe('611');
  }
}

test('no calls near the right ones crash the app or break what it holds', () => {
  fc.assert(
    fc.property(fc.array(near, { minLength: 1, maxLength: 25 }), (calls) => {
      const one = client();
      send(one, calls);
      expect(one.get('/sandbox/v1/instance.json').body.success).toBe(true);
      expect(one.state().sandbox.program.problems.filter(({ reach }) => reach === 'file')).toEqual([]);
    }),
    { numRuns: 150 },
  );
}, 60_000);

test('no calls at all crash the app', () => {
  fc.assert(
    fc.property(fc.array(far, { minLength: 1, maxLength: 20 }), (calls) => {
      send(client(), calls);
    }),
    { numRuns: 150 },
  );
}, 60_000);
