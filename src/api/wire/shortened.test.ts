import { expect, test } from 'vitest';
import { readableBody, shortenedJson } from './shortened.ts';

test('long lists are cut wherever they stand, and say how many are left out', () => {
  const text = JSON.stringify({ result: [1, 2, 3, 4], in: { list: [[1, 2, 3]] } });
  expect(shortenedJson(text, 2)).toBe(
    '{\n  "result": [1, 2, ... 2 more],\n  "in": { "list": [[1, 2, ... 1 more]] }\n}',
  );
  expect(JSON.parse(shortenedJson(text, 4))).toEqual(JSON.parse(text));
  expect(shortenedJson('{"a":', 2)).toBe('{"a":');
});

test('what is short stands on one line, and no line is without its brackets', () => {
  const long = { a: 'x'.repeat(50), b: [], c: {}, d: null, e: 'q"q' };
  expect(shortenedJson(JSON.stringify(long), 2).split('\n')).toHaveLength(7);
  expect(JSON.parse(shortenedJson(JSON.stringify(long), 2))).toEqual(long);
  expect(shortenedJson('{}', 2)).toBe('{}');
});

test('a form is read, JSON is laid out', () => {
  const form = 'name=A%20clone&folder=%7B%22id%22%3A1%7D';
  const request = {
    method: 'POST',
    target: '/',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  };
  expect(readableBody({ ...request, body: form }, 3)).toBe('name=A clone\nfolder={"id":1}');
  expect(readableBody({ method: 'POST', target: '/', headers: {}, body: '{"a":1}' }, 3)).toBe('{ "a": 1 }');
});
