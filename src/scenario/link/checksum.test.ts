import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checksum } from './checksum.ts';

test('is the CRC-24 of RFC 4880', () => {
  const bytes = Uint8Array.from([...'123456789'].map((digit) => digit.charCodeAt(0)));
  expect(checksum(bytes)).toEqual([0x21, 0xcf, 0x02]);
});

test('finds every change within two neighboring bytes', () => {
  const some = fc.uint8Array({ minLength: 2, maxLength: 60 });
  fc.assert(
    fc.property(some, fc.nat(), fc.integer({ min: 1, max: 0xffff }), (bytes, where, flipped) => {
      const at = where % (bytes.length - 1);
      const changed = bytes.map((byte, index) =>
        index === at ? byte ^ (flipped >> 8) : index === at + 1 ? byte ^ (flipped & 0xff) : byte,
      );
      expect(checksum(changed)).not.toEqual(checksum(bytes));
    }),
  );
});
