import { expect, test, vi } from 'vitest';
import { releasedOn } from './baseOf.ts';

const json = { headers: { 'content-type': 'application/json; charset=utf-8' } };
const answering = (answer: () => Response | Promise<Response>) => vi.fn<typeof fetch>(async () => answer());

test('a version is asked for by its name, below the root of the site', async () => {
  const ask = answering(() => new Response('{"a":"é"}', json));
  expect(await releasedOn({ root: '/lab/' }, ask)('mql-decision', 'aB3_-9')).toBe('{"a":"é"}');
  expect(ask.mock.calls[0]?.[0]).toBe('/lab/released/mql-decision.aB3_-9.json');
});

test('what is there is asked for once, what was not there again', async () => {
  let there = false;
  const ask = answering(() => new Response('{}', { ...json, status: there ? 200 : 404 }));
  const find = releasedOn({ root: '/' }, ask);
  expect(await find('a', 'aaaaaa')).toBeUndefined();
  there = true;
  expect([await find('a', 'aaaaaa'), await find('a', 'aaaaaa')]).toEqual(['{}', '{}']);
  expect(ask).toHaveBeenCalledTimes(2);
});

test.each([
  ['../secret', 'aaaaaa'],
  ['a/b', 'aaaaaa'],
  ['a%2Fb', 'aaaaaa'],
  ['a.b', 'aaaaaa'],
  ['A', 'aaaaaa'],
  ['', 'aaaaaa'],
  ['-a', 'aaaaaa'],
  ['a\n', 'aaaaaa'],
  ['a'.repeat(300), 'aaaaaa'],
  ['a', 'aaaaa'],
  ['a', 'aaaaaaa'],
  ['a', 'aaa/aa'],
  ['a', 'aa..aa'],
  ['a', 'aaa?aa'],
  ['a', 'aaaaa\n'],
])('nothing is asked for %j with %j', async (id, digest) => {
  const ask = answering(() => new Response('{}', json));
  expect(await releasedOn({ root: '/' }, ask)(id, digest)).toBeUndefined();
  expect(ask).not.toHaveBeenCalled();
});

test.each<[string, () => Response | Promise<Response>]>([
  ['is not there', () => new Response('{}', { ...json, status: 404 })],
  ['is a page', () => new Response('<p>', { headers: { 'content-type': 'text/html' } })],
  ['is of no type', () => new Response(new Uint8Array(2))],
  ['is too large', () => new Response('a'.repeat(800_000), json)],
  ['cannot be fetched', () => Promise.reject(new TypeError('offline'))],
])('what %s is no version', async (_, answer) => {
  expect(await releasedOn({ root: '/' }, answering(answer))('a', 'aaaaaa')).toBeUndefined();
});
