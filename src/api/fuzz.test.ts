import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bodyText, filledText } from './documents/filled.ts';
import { type Client, client } from './fixtures/client.ts';
import { VARIABLES } from './fixtures/variables.ts';
import type { Operation } from './operations/kind.ts';
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
  '{"id":500,"type":"Folder"}',
  '1000001',
  'Event',
  'email',
  '💥',
  '\u0000',
  '2026-03-02T09:00:00Z',
  '%',
  'a,b',
];

/** Texts that are right somewhere, and any others. */
const word = fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'binary', maxLength: 30 }));

const pathIds = fc.constantFrom(
  '1',
  '7',
  '500',
  '502',
  '1500',
  '1501',
  '1001',
  '3712',
  '2001',
  '2004',
  '2007',
  '3000',
);

const FORM = 'application/x-www-form-urlencoded';
const TYPES = ['application/json', FORM, 'multipart/form-data', 'text/plain', ''];

const contentType = fc.constantFrom(...TYPES);

const usually = <T>(right: T, odd: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ arbitrary: fc.constant(right), weight: 5 }, { arbitrary: odd, weight: 1 });

/** A JSON value with anything in the place of some of its parts. */
function bent(value: unknown): fc.Arbitrary<unknown> {
  const odd = fc.oneof(word, fc.jsonValue({ maxDepth: 2 }));
  const mostly = (right: fc.Arbitrary<unknown>) =>
    fc.oneof({ arbitrary: right, weight: 6 }, { arbitrary: odd, weight: 1 });
  if (Array.isArray(value)) return mostly(fc.tuple(...value.map(bent)));
  if (typeof value !== 'object' || value === null) return mostly(fc.constant(value));
  const members = Object.entries(value).map(([name, one]) =>
    bent(one).map((own): [string, unknown] => [name, own]),
  );
  return mostly(fc.tuple(...members).map((all): unknown => Object.fromEntries(all)));
}

function pairsOf({ params, example }: Operation, place: 'query' | 'form') {
  const right = Object.entries(example.values ?? {}).filter(
    ([name]) => params.find((one) => one.name === name)?.in === place,
  );
  const own = right.map(([name, value]) =>
    usually(filledText(value, VARIABLES), word).map((one): [string, string] => [name, one]),
  );
  const names = [...params.map(({ name }) => name), '_method', 'x'];
  const more = fc.array(fc.tuple(fc.constantFrom(...names), word), { maxLength: 1 });
  return fc.tuple(fc.tuple(...own), more).map(([all, others]) => writePairs([...all, ...others]));
}

function callOf(operation: Operation): fc.Arbitrary<WireRequest> {
  const { takes, path, method, example } = operation;
  const inPath = Object.values(example.values ?? {})[0] ?? '';
  const id = usually(filledText(inPath, VARIABLES), pathIds).chain((one) =>
    /^\d+$/.test(one) ? fc.constant(one) : pathIds,
  );
  const body =
    example.body === undefined
      ? undefined
      : (JSON.parse(filledText(bodyText(example.body), VARIABLES)) as unknown);
  const json = body === undefined ? fc.jsonValue({ maxDepth: 2 }) : bent(body);
  return fc
    .record({
      id,
      query: pairsOf(operation, 'query'),
      form: pairsOf(operation, 'form'),
      json,
      type: usually(takes === 'json' ? TYPES[0] : FORM, contentType),
    })
    .map(({ id: own, query, form, json: value, type = '' }) => ({
      method,
      target: `${path.replace(/\{\w+\}/g, own)}?${query}`,
      headers: { 'content-type': type },
      body: method === 'GET' ? '' : takes === 'json' ? JSON.stringify(value) : form,
    }));
}

/** Calls near the examples of operations, with anything in the place of some of their parts. */
const nearCall = fc.constantFrom(...OPERATIONS).chain(callOf);

/** Anything at all. */
const far = fc.record({
  method: fc.oneof(fc.constantFrom('GET', 'POST', 'DELETE', 'PUT'), word),
  target: fc.oneof(
    word,
    word.map((one) => `/rest/v1/${one}.json`),
    word.map((one) => `/rest/asset/v1/${one}`),
  ),
  body: fc.oneof(word, fc.json()),
  headers: contentType.map((type) => ({ 'content-type': type })),
});

/** Sends calls one after the other. The client checks each answer; what is refused has changed nothing. */
function send(one: Client, calls: readonly WireRequest[]): number {
  let done = 0;
  for (const call of calls) {
    const before = one.state().sandbox;
    const { status, body } = one.send(call);
    expect([200, 400, 401, 413, 414]).toContain(status);
    if (body.success === false) expect(one.state().sandbox).toBe(before);
    else done += 1;
    expect(body.errors?.[0]?.message ?? '').not.toBe('System error');
  }
  return done;
}

test('no calls near the right ones crash the app or break what it holds', () => {
  let done = 0;
  fc.assert(
    fc.property(fc.array(nearCall, { minLength: 10, maxLength: 30 }), (calls) => {
      const one = client();
      done += send(one, calls);
      expect(one.get('/sandbox/v1/instance.json').body.success).toBe(true);
      expect(one.state().sandbox.program.problems.filter(({ reach }) => reach === 'file')).toEqual([]);
    }),
    { numRuns: 150 },
  );
  expect(done).toBeGreaterThan(500);
}, 60_000);

test('no calls at all crash the app', () => {
  fc.assert(
    fc.property(fc.array(far, { minLength: 1, maxLength: 20 }), (calls) => {
      send(client(), calls);
    }),
    { numRuns: 150 },
  );
}, 60_000);
