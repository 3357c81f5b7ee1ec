import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesIn } from './bytes.ts';
import { unveil, veil } from './opaque.ts';
import { readPairs, writePairs } from './pairs.ts';
import { requestIdOf } from './requestId.ts';
import { hasMilliseconds, readTime } from './times.ts';

test('pairs that are written are read as they were', () => {
  const pairs = fc.array(
    fc.tuple(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ unit: 'grapheme' })),
  );
  fc.assert(
    fc.property(pairs, (all) => {
      expect(readPairs(writePairs(all))).toEqual(all);
    }),
  );
  expect(writePairs([['a', '\ud800']])).toBe('a=%EF%BF%BD');
});

test('any text is read as pairs', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      expect(Array.isArray(readPairs(words))).toBe(true);
    }),
  );
  expect(readPairs('a=1&&b&c=%zz+x')).toEqual([
    ['a', '1'],
    ['b', ''],
    ['c', '%zz x'],
  ]);
});

test('a token is read as it was made, and nothing else is read', () => {
  const ascii = fc.string({ unit: 'binary-ascii' });
  fc.assert(
    fc.property(ascii, (words) => {
      expect(unveil(veil(words))).toBe(words);
    }),
  );
  for (const odd of ['a', '1', 'AAAA1', 'MF', 'ÄÄ']) expect(unveil(odd)).toBe(undefined);
});

test('bytes are those of UTF-8', () => {
  const words = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(words, (one) => {
      expect(bytesIn(one)).toBe(new TextEncoder().encode(one).length);
    }),
  );
});

test.each([
  ['2026-03-02', '2026-03-02T00:00:00.000Z'],
  ['2026-03-02T09:00', '2026-03-02T09:00:00.000Z'],
  ['2026-03-02T09:00:05Z+0000', '2026-03-02T09:00:05.000Z'],
  ['2026-03-02T09:00:05.123Z', '2026-03-02T09:00:05.000Z'],
  ['2026-03-02T09:00:05-0730', '2026-03-02T16:30:05.000Z'],
])('%s is a time', (words, iso) => {
  expect(new Date(readTime(words) ?? Number.NaN).toISOString()).toBe(iso);
  expect(hasMilliseconds(words)).toBe(words.includes('.'));
});

test.each(['', 'now', '2026-13-01', '2026-02-30T00:00:00Z', '2026-03-02 09:00', '2026-03-02T25:00Z'])(
  '"%s" is none',
  (words) => expect(readTime(words)).toBe(undefined),
);

test('ids of calls are hexadecimal, and differ from call to call', () => {
  expect(requestIdOf(0, 1_515_000_000_000)).toBe(`1#${(1_515_000_000_000).toString(16)}`);
  expect(requestIdOf(1, 0)).toBe('2#0');
});
