import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentType, nearCall, word } from './fixtures/calls.ts';
import { type Client, client } from './fixtures/client.ts';
import type { WireRequest } from './wire/wire.ts';

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
