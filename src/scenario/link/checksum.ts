const POLYNOMIAL = 0x864cfb;
const BEGIN = 0xb704ce;
const TOP = 0x1000000;

/**
 * Three bytes that tell whether other bytes are as they were written: the CRC-24 of OpenPGP (RFC 4880, section 6.1). One
 * changed character of a link is always found; other damage all but once in 16 million times. It keeps nobody from making
 * a link by hand.
 */
export function checksum(bytes: Uint8Array): readonly [number, number, number] {
  let sum = BEGIN;
  for (const byte of bytes) {
    sum ^= byte << 16;
    for (let bit = 0; bit < 8; bit++) {
      sum <<= 1;
      if (sum & TOP) sum ^= TOP | POLYNOMIAL;
    }
  }
  return [(sum >> 16) & 0xff, (sum >> 8) & 0xff, sum & 0xff];
}
