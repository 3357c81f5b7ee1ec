import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toBase64url } from '#scenario';
import { actPath, EMPTY_PATH, isItemId, PATH_LIMITS, plainName } from './path.ts';
import { decodePath, encodePath } from './pathLink.ts';

const ids = fc.uniqueArray(fc.stringMatching(/^(learn|models)\/[a-z0-9][a-z0-9-]{0,20}$/).filter(isItemId), {
  maxLength: 12,
});
const names = fc.string({ unit: 'binary', maxLength: 130 }).map((name) => plainName(name).trim());

test('a path comes out of its link as it went in', () => {
  fc.assert(
    fc.property(names, ids, (name, items) => {
      expect(decodePath(encodePath({ name, items }))).toEqual({ path: { name, items } });
    }),
  );
});

test('a link of today is read for ever', () => {
  const path = { name: 'New people, März', items: ['learn/races', 'models/mql-decision'] };
  const link = 'AYqwfk5ldyBwZW9wbGUsIE3DpHJ6CmxlYXJuL3JhY2VzCm1vZGVscy9tcWwtZGVjaXNpb24';
  expect(encodePath(path)).toBe(link);
  expect(decodePath(link)).toEqual({ path });
});

test('line ends of a mail program do no harm', () => {
  const path = { name: 'A', items: ['learn/races'] };
  expect(decodePath(encodePath(path).replace(/.{9}/g, '$&\r\n '))).toEqual({ path });
});

test('a link with one other character, or cut anywhere, is damaged', () => {
  const link = encodePath({ name: 'Friday', items: ['learn/races', 'learn/in-series-or-in-parallel'] });
  for (let at = 3; at < link.length; at++) {
    const other = link[at] === 'A' ? 'B' : 'A';
    for (const text of [link.slice(0, at), `${link.slice(0, at)}${other}${link.slice(at + 1)}`])
      expect(decodePath(text)).toEqual({ problem: expect.stringContaining('damaged') });
  }
});

test('any text is answered', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.uint8Array().map((bytes) => toBase64url(Uint8Array.of(1, ...bytes))),
      ),
      (text) => {
        expect(decodePath(text)).toEqual({ problem: expect.stringMatching(/\.$/) });
      },
    ),
  );
});

test('a newer link asks for a newer page, a long one is no path', () => {
  expect(decodePath(toBase64url(Uint8Array.of(2, 0)))).toEqual({
    problem: expect.stringContaining('Reload'),
  });
  expect(decodePath('A'.repeat(PATH_LIMITS.characters + 1))).toEqual({
    problem: expect.stringContaining('longer than'),
  });
});

test('the largest path that can be made can be read', () => {
  const items = Array.from(
    { length: PATH_LIMITS.items },
    (_, at) => `learn/a-lesson-with-a-long-name-as-they-come-${at}`,
  );
  const path = { name: 'ä'.repeat(PATH_LIMITS.name), items };
  expect(decodePath(encodePath(path))).toEqual({ path });
});

test('items are put at the end, taken out, and moved up', () => {
  const choose = (path: typeof EMPTY_PATH, id: string) => actPath(path, { type: 'choose', id });
  const both = choose(choose(EMPTY_PATH, 'learn/b'), 'learn/a');
  expect(both.items).toEqual(['learn/b', 'learn/a']);
  expect(actPath(both, { type: 'up', id: 'learn/a' }).items).toEqual(['learn/a', 'learn/b']);
  expect(actPath(both, { type: 'up', id: 'learn/b' })).toBe(both);
  expect(choose(both, 'learn/b').items).toEqual(['learn/a']);
  expect(choose(both, 'https://elsewhere')).toBe(both);
});

test('a name is one line of what can be seen', () => {
  expect(actPath(EMPTY_PATH, { type: 'name', name: 'a\n\u202eb\u0000  c' }).name).toBe('a b c');
  expect(plainName('x'.repeat(200))).toHaveLength(PATH_LIMITS.name);
});
