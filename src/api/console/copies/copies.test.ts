import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import type { WireRequest } from '../../wire/wire.ts';
import { curlText } from './curl.ts';
import { fetchText } from './fetch.ts';
import { postmanText } from './postman.ts';

const place = { server: 'http://127.0.0.1:8787', token: 'secret:int' };
const HOSTILE = `it's "$HOME" \`id\` \\ {{my.Seat}} \u2028 </script>\nline 2`;
const post: WireRequest = {
  method: 'POST',
  target: `/rest/v1/a.json?q=it's`,
  headers: { authorization: 'Bearer secret:int', 'content-type': 'application/json' },
  body: HOSTILE,
};

/** The words that a shell hands to curl. */
function wordsOf(text: string): readonly string[] {
  const script = `curl() { for one in "$@"; do printf '%s\\0' "$one"; done; }\nACCESS_TOKEN=mine\n${text}`;
  return execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1);
}

test('curl gets the request, whatever is in it, and the token as a variable', () => {
  const text = curlText(post, place);
  expect(text).not.toContain('secret');
  expect(wordsOf(text)).toEqual([
    '-X',
    'POST',
    `http://127.0.0.1:8787/rest/v1/a.json?q=it's`,
    '-H',
    'authorization: Bearer mine',
    '-H',
    'content-type: application/json',
    '--data-raw',
    HOSTILE,
  ]);
  expect(curlText({ method: 'GET', target: '/a', headers: {}, body: '' }, place)).toBe(
    "curl 'http://127.0.0.1:8787/a'",
  );
});

/** What the code hands to fetch. */
async function askedBy(text: string): Promise<unknown> {
  let asked: unknown;
  const fetch = async (...given: unknown[]) => {
    asked = given;
    return { json: async () => null };
  };
  await new Function('fetch', 'accessToken', `return (async () => { ${text} })()`)(fetch, 'mine');
  return asked;
}

test('fetch gets the request, whatever is in it, and the token as a variable', async () => {
  const text = fetchText(post, place);
  expect(text).not.toContain('secret');
  expect(await askedBy(text)).toEqual([
    `http://127.0.0.1:8787/rest/v1/a.json?q=it's`,
    {
      method: 'POST',
      headers: { authorization: 'Bearer mine', 'content-type': 'application/json' },
      body: HOSTILE,
    },
  ]);
  expect(
    await askedBy(
      `\n${fetchText({ ...post, method: 'GET', headers: { a: '' } }, { ...place, token: null })}`,
    ),
  ).toEqual([`http://127.0.0.1:8787/rest/v1/a.json?q=it's`, { method: 'GET', headers: { a: '' } }]);
});

test('Postman gets a collection with the request, its variables, and the body in the mode of its type', () => {
  const { info, item, variable } = JSON.parse(postmanText(post, 'Request Campaign', place));
  expect(info.schema).toContain('v2.1.0');
  expect(variable[0]).toEqual({ key: 'marketoBaseUrl', value: 'http://127.0.0.1:8787' });
  const [{ name, request }] = item;
  expect(name).toBe('Request Campaign');
  expect(request.header[0]).toEqual({ key: 'authorization', value: 'Bearer {{accessToken}}' });
  expect(request.url).toEqual({
    raw: `{{marketoBaseUrl}}/rest/v1/a.json?q=it's`,
    host: ['{{marketoBaseUrl}}'],
    path: ['rest', 'v1', 'a.json'],
    query: [{ key: 'q', value: "it's" }],
  });
  expect(request.body).toMatchObject({ mode: 'raw', raw: HOSTILE });
  const form = {
    ...post,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'name=A%20clone',
  };
  const [second] = JSON.parse(postmanText(form, 'Clone', place)).item;
  expect(second.request.body).toEqual({
    mode: 'urlencoded',
    urlencoded: [{ key: 'name', value: 'A clone', type: 'text' }],
  });
});
