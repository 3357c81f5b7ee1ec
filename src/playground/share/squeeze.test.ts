import { Buffer } from 'node:buffer';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { squeeze } from './squeeze.ts';

const CAP = 300_000;

test('what was compressed comes back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (bytes) => {
      expect(await squeeze.inflate(await squeeze.deflate(bytes), CAP)).toEqual(bytes);
    }),
  );
});

test('as much as the cap, and no byte more', async () => {
  const small = await squeeze.deflate(new Uint8Array(CAP));
  expect(await squeeze.inflate(small, CAP)).toEqual(new Uint8Array(CAP));
  expect(await squeeze.inflate(small, CAP - 1)).toBe('too large');
});

test('of 100 MB of zeros only a little is ever unpacked', async () => {
  const bomb = deflateRawSync(Buffer.alloc(100_000_000), { level: 9 });
  expect(bomb.length).toBeLessThan(100_000);
  let unpacked = 0;
  const { read } = ReadableStreamDefaultReader.prototype;
  const watched = vi.spyOn(ReadableStreamDefaultReader.prototype, 'read').mockImplementation(async function (
    this: ReadableStreamDefaultReader,
  ) {
    const part = await read.call(this);
    unpacked += part.value?.length ?? 0;
    return part;
  });
  const cancelled = vi.spyOn(ReadableStreamDefaultReader.prototype, 'cancel');
  expect(await squeeze.inflate(bomb, CAP)).toBe('too large');
  expect(cancelled).toHaveBeenCalledTimes(1);
  expect(unpacked).toBeGreaterThan(CAP);
  expect(unpacked).toBeLessThan(2 * CAP);
  watched.mockRestore();
  cancelled.mockRestore();
});

test('a browser that unpacks all it was given, wanted or not, is given little', async () => {
  let unpacked = 0;
  class Eager extends TransformStream<Uint8Array, Uint8Array> {
    constructor() {
      super({
        transform(piece, to) {
          for (let times = 0; times < 1000; times++) {
            unpacked += piece.length;
            to.enqueue(piece);
          }
        },
      });
    }
  }
  vi.stubGlobal('DecompressionStream', Eager);
  expect(await squeeze.inflate(new Uint8Array(100_000), CAP)).toBe('too large');
  vi.unstubAllGlobals();
  expect(unpacked).toBeGreaterThan(CAP);
  expect(unpacked).toBeLessThan(CAP + 600_000);
});

test('bytes that are not compressed ones are damaged', async () => {
  const small = await squeeze.deflate(Uint8Array.from({ length: 500 }, (_, at) => (at * at) % 251));
  expect(await squeeze.inflate(small.slice(0, -3), CAP)).toBe('damaged');
  expect(await squeeze.inflate(Uint8Array.of(...small, 1), CAP)).toBe('damaged');
  expect(await squeeze.inflate(Uint8Array.of(), CAP)).toBe('damaged');
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 100 }), async (bytes) => {
      const answer = await squeeze.inflate(bytes, CAP);
      expect(answer === 'damaged' || answer === 'too large' || answer.length <= CAP).toBe(true);
    }),
  );
});
