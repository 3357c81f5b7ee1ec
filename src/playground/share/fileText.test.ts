import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decoded, fileText } from './fileText.ts';

const bytes = (...all: number[]) => Uint8Array.from(all);
const sized = (size: number) => ({ size, arrayBuffer: async () => new ArrayBuffer(2) });

test('text in every coding that spreadsheets save is read', () => {
  expect(decoded(new TextEncoder().encode('José 日本'))).toEqual({ text: 'José 日本' });
  expect(decoded(bytes(0xff, 0xfe, 0xe9, 0))).toEqual({ text: 'é' });
  expect(decoded(bytes(0xfe, 0xff, 0, 0xe9))).toEqual({ text: 'é' });
  expect(decoded(bytes(0x4a, 0xe9))).toEqual({ text: 'Jé' });
});

test('a workbook is named as one', () => {
  expect(decoded(Uint8Array.from(Buffer.from('PK\u0003\u0004...')))).toMatchObject({
    problem: expect.stringContaining('workbook'),
  });
});

test('whatever the bytes are, there is a text or a sentence', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (any) => {
      const read = decoded(any);
      expect('text' in read || read.problem.endsWith('.')).toBe(true);
    }),
  );
});

test('a file that is too large is not read, and one that cannot be is said', async () => {
  expect(await fileText(sized(11), 10)).toEqual({ problem: 'The file has more than 10 bytes.' });
  expect(await fileText(sized(10), 10)).toHaveProperty('text');
  const broken = { size: 1, arrayBuffer: () => Promise.reject(new Error('gone')) };
  expect(await fileText(broken, 10)).toMatchObject({ problem: expect.stringContaining('could not read') });
});
