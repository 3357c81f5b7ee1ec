const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BITS = 6;
const BYTE = 8;

/** Bytes as base64url (RFC 4648, section 5), without `=` at the end. */
export function toBase64url(bytes: Uint8Array): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << BYTE) | byte;
    for (bits += BYTE; bits >= BITS; bits -= BITS) text += DIGITS.charAt((held >> (bits - BITS)) & 63);
    held &= 63;
  }
  return bits === 0 ? text : text + DIGITS.charAt((held << (BITS - bits)) & 63);
}

/** The bytes of a base64url text; nothing when it holds anything else, or is one that `toBase64url` does not write. */
export function fromBase64url(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array((text.length * BITS) >> 3);
  let held = 0;
  let bits = 0;
  let next = 0;
  for (const letter of text) {
    const digit = DIGITS.indexOf(letter);
    if (digit < 0) return undefined;
    held = ((held << BITS) | digit) & 0x3fff;
    bits += BITS;
    if (bits < BYTE) continue;
    bits -= BYTE;
    bytes[next++] = (held >> bits) & 0xff;
  }
  const left = held & ((1 << bits) - 1);
  return bits < BITS && left === 0 ? bytes : undefined;
}
