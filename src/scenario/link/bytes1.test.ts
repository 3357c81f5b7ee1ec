import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plain } from '#engine';
import { isKey } from './keys.ts';
import { LINK_LIMITS } from './limits.ts';
import { read1 } from './read1.ts';
import { SHAPES_1 } from './shapes1.ts';
import { WORDS_1 } from './words1.ts';
import { write1 } from './write1.ts';

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(...WORDS_1),
  fc.constantFrom(
    '',
    '{{my.a}}',
    '{{my.}}',
    '{{my.{{my.a}}}}',
    'a',
    'a.b',
    'name.step',
    'name.a.b',
    '.a',
    'a.',
  ),
);
const keys = words.filter(isKey);
const shaped = (value: fc.Arbitrary<unknown>) =>
  fc
    .constantFrom(...SHAPES_1)
    .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, value]))));
const { data } = fc.letrec((tie) => ({
  data: fc.oneof(
    { maxDepth: 5 },
    words,
    fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.double({ noNaN: true, noDefaultInfinity: true })),
    fc.constantFrom(null, true, false),
    fc.array(tie('data'), { maxLength: 5 }),
    fc.dictionary(keys, tie('data'), { maxKeys: 5 }),
    shaped(tie('data')),
  ),
}));

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('what is written is read back, the order of keys included', () => {
  fc.assert(
    fc.property(data, (written) => {
      const back = read1(write1(written as Plain));
      expect(JSON.stringify('data' in back ? back.data : back)).toBe(JSON.stringify(written));
    }),
    { numRuns: 1000 },
  );
});

test('more texts and key lists than the tables have room for', () => {
  const many = Array.from({ length: 5000 }, (_, at) => ({ [`key ${at}`]: `text ${at}` }));
  const twice = [...many, ...many];
  expect(read1(write1(twice))).toEqual({ data: twice });
});

test('what has no value is left out', () => {
  expect(read1(write1({ a: undefined, b: [1.5, -0] } as never))).toEqual({ data: asJson({ b: [1.5, 0] }) });
});

test('any bytes are answered', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const back = read1(bytes);
      if ('data' in back) expect(JSON.stringify(back.data)).toBeTypeOf('string');
      else expect(back.wrong).toBe('damaged');
    }),
    { numRuns: 2000 },
  );
});

test('bytes that end too early, or go on too long, are damaged', () => {
  const bytes = write1({ name: 'Ada', fields: { Country: 'Chile' }, values: [1, 700, 'x', true] });
  for (let length = 0; length < bytes.length; length++)
    expect(read1(bytes.slice(0, length))).toEqual({ wrong: 'damaged' });
  expect(read1(Uint8Array.of(...bytes, 0))).toEqual({ wrong: 'damaged' });
});

describe('hostile bytes', () => {
  const list = (items: readonly number[]) => [7, ...items];

  test('lists inside lists, deeper than a link may be', () => {
    const few = Array(LINK_LIMITS.depth).fill(9);
    expect(read1(Uint8Array.of(0, ...few, 0))).toHaveProperty('data');
    expect(read1(Uint8Array.of(0, 9, ...few, 0))).toEqual({ wrong: 'too large' });
    expect(read1(new Uint8Array(200_000).fill(9).fill(0, 0, 1))).toEqual({ wrong: 'too large' });
  });

  test('a long text, said again and again', () => {
    const text = [...Array(1000).fill(98), 0, 0];
    const said = Array(1000).fill(100);
    expect(read1(Uint8Array.of(...text, ...list([0xe9, 0x07, 6, ...said])))).toEqual({ wrong: 'too large' });
  });

  test('texts of which each is the one before it twice', () => {
    const doubled = Array.from({ length: 35 }, (_, at) => [16, 100 + at, 100 + at]).flat();
    expect(read1(Uint8Array.of(98, 0, 0, ...list([36, 6, ...doubled])))).toEqual({ wrong: 'too large' });
  });

  test('a list that says it is longer than all that follows', () => {
    expect(read1(Uint8Array.of(0, 7, 0xff, 0xff, 0xff, 0xff, 0x7f, 0))).toEqual({ wrong: 'damaged' });
  });

  test('more bytes than a link may have', () => {
    expect(read1(new Uint8Array(LINK_LIMITS.bytes + 1))).toEqual({ wrong: 'too large' });
  });

  test.each(['__proto__', 'constructor', 'prototype'])('the key %s', (key) => {
    const letters = [...key].map((letter) => letter.charCodeAt(0) + 1);
    expect(read1(Uint8Array.of(...letters, 0, 0, 8, 1, 6, 12))).toEqual({ wrong: 'damaged' });
  });

  test('the same key twice', () => {
    expect(read1(Uint8Array.of(0, 8, 2, 20, 20, 12, 12))).toEqual({ wrong: 'damaged' });
  });
});
