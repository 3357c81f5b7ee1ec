import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consoleSession } from '../fixtures/consoleSession.ts';
import { gistOf, printRequest, printResponse } from './printed.ts';
import { readRequest } from './rawRequest.ts';

describe('a request as text', () => {
  test('is read: first line, headers by lower-case name, body', () => {
    const text =
      '\n  post https://123.mktorest.com/rest/v1/leads.json?_method=GET#top HTTP/1.1\r\nAccept: */*\r\naccept : text/html\r\n\r\n{\n  "a": 1\n}';
    expect(readRequest(text)).toEqual({
      request: {
        method: 'POST',
        target: '/rest/v1/leads.json?_method=GET',
        headers: { accept: '*/*, text/html' },
        body: '{\n  "a": 1\n}',
      },
    });
    expect(readRequest('GET http://localhost:8787')).toEqual({
      request: { method: 'GET', target: '/', headers: {}, body: '' },
    });
  });

  test.each([
    ['', 1, 'A request begins with a method and an address: GET /rest/v1/campaigns.json'],
    ['\n\n   \n', 1, 'A request begins with a method and an address: GET /rest/v1/campaigns.json'],
    ['\n/rest/v1/campaigns.json', 2, 'A method stands before the address: GET /rest/v1/campaigns.json'],
    ['PSOT /a', 1, '"PSOT" is no method. Did you mean POST?'],
    [
      'BREW /pot',
      1,
      '"BREW" is no method. A method is one of: GET, POST, DELETE, PUT, PATCH, HEAD, OPTIONS.',
    ],
    ['GET HTTP/1.1', 1, 'After GET comes an address: GET /rest/v1/campaigns.json'],
    ['GET /a b.json', 1, 'The address "/a b.json" has a space in it. Write it as %20.'],
    ['GET rest/v1/campaigns.json', 1, 'An address begins with a slash: /rest/v1/campaigns.json'],
    [
      'POST /a\nAccept */*',
      2,
      '"Accept */*" is no header. Write a name, a colon and a value, as in Content-Type: application/json.',
    ],
    ['POST /a\nAccept: */*\n{"a": 1}', 3, 'An empty line stands between the headers and the body.'],
  ])('%j is wrong on line %i', (text, line, message) => {
    expect(readRequest(text)).toEqual({ problem: { line, message } });
  });

  test('says the same when it is written and read again', () => {
    const header = fc.tuple(fc.stringMatching(/^[a-z][a-z-]{0,12}$/), fc.stringMatching(/^[!-~]{0,20}$/));
    fc.assert(
      fc.property(
        fc.constantFrom('GET', 'POST', 'DELETE'),
        fc.stringMatching(/^\/[!-"$-~]{0,30}$/),
        fc.uniqueArray(header, { selector: ([name]) => name, maxLength: 5 }),
        fc.string().map((text) => text.replaceAll('\r', '')),
        (method, target, headers, body) => {
          const request = { method, target, headers: Object.fromEntries(headers), body };
          expect(readRequest(printRequest(request))).toEqual({ request });
        },
      ),
    );
  });

  test('of any kind is answered or explained, and what is explained changes nothing', () => {
    const one = consoleSession();
    one.act({ type: 'sign in', ...one.means() });
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'POST /rest/v1/campaigns/3712/trigger.json',
        'Authorization: Bearer token-1:int',
        'Content-Type: application/json',
        '',
        '{"input": {"leads": [{"id": 1000001}]}}',
        '__proto__: x',
        'GET /%',
        'POST /sandbox/v1/time.json?by=1%20day',
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const before = one.console();
        one.act({ type: 'raw', text: lines.join('\n') });
        const after = one.send();
        if (after.problem) expect(after.state).toBe(before.state);
        else expect(gistOf((after.calls.at(-1) ?? fail()).response).words).not.toBe('');
        one.pass(1000);
      }),
      { numRuns: 300 },
    );
  });
});

function fail(): never {
  throw new Error('There is a call.');
}

test('an answer is printed as it comes, or laid out', () => {
  const answer = { status: 401, headers: { 'content-type': 'application/json' }, body: '{"error":"x"}' };
  expect(printResponse(answer, false)).toBe(
    'HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{"error":"x"}',
  );
  expect(printResponse(answer, true)).toBe(
    'HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{\n  "error": "x"\n}',
  );
  expect(printResponse({ status: 499, headers: {}, body: 'no JSON' }, true)).toBe('HTTP/1.1 499\n\nno JSON');
});

test.each([
  [{ success: true, result: [{ id: 1 }] }, true, 'success'],
  [
    { success: true, result: [{ status: 'skipped' }, { status: 'created' }] },
    false,
    'success, but 1 of 2 records skipped',
  ],
  [{ success: true, warnings: ['Nothing.'] }, true, 'success, with a warning: Nothing.'],
  [
    { success: false, errors: [{ code: '610', message: 'Requested resource not found' }] },
    false,
    'error 610: Requested resource not found',
  ],
  [
    { error: 'invalid_client', error_description: 'Bad client credentials' },
    false,
    'invalid_client: Bad client credentials',
  ],
])('how it went: %j', (body, ok, words) => {
  expect(gistOf({ status: 200, headers: {}, body: JSON.stringify(body) })).toEqual({ ok, words });
});
