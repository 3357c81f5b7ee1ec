import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { CODES_1, roomOf, TABLES_1 } from './codes1.ts';
import { isKey } from './keys.ts';
import { SHAPES_1 } from './shapes1.ts';
import { WORDS_1 } from './words1.ts';

const hashOf = (all: unknown): string =>
  createHash('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 16);

const FROZEN = 'Links hold places in this list: what was in it stays where it is. See CONTRIBUTING.md.';

test('the words and shapes of version 1 are as they were', () => {
  expect(hashOf(WORDS_1.slice(0, 854)), FROZEN).toBe('03972589259f326d');
  expect(hashOf(SHAPES_1.slice(0, 236)), FROZEN).toBe('9fb14683dc28cc49');
  expect(hashOf([CODES_1, TABLES_1]), FROZEN).toBe('11d7a93836e70b9d');
});

test('each word and each shape has one place, and there is room for it', () => {
  expect(new Set(WORDS_1).size).toBe(WORDS_1.length);
  expect(new Set(SHAPES_1.map(String)).size).toBe(SHAPES_1.length);
  expect(WORDS_1.length).toBeLessThanOrEqual(roomOf(TABLES_1.word));
  expect(SHAPES_1.length).toBeLessThanOrEqual(roomOf(TABLES_1.shape));
  expect(WORDS_1.filter((word) => word === '' || word !== word.trim())).toEqual([]);
  expect(SHAPES_1.flat().filter((key) => !isKey(key))).toEqual([]);
});

test('no first byte means two things', () => {
  const firsts = Object.values(TABLES_1).flatMap(({ short, shorts, long, longs }) => [
    ...Array.from({ length: shorts }, (_, at) => short + at),
    ...Array.from({ length: longs }, (_, at) => long + at),
  ]);
  expect(new Set(firsts).size).toBe(firsts.length);
  expect(Math.min(...firsts)).toBe(20);
  expect(Math.max(...firsts)).toBe(255);
});
