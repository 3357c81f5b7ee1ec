const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const BITS = 5;
const BYTE = 8;

/** An ASCII text as letters that say nothing to who sees them: a paging token. */
export function veil(words: string): string {
  let out = '';
  let held = 0;
  let bits = 0;
  for (const letter of words) {
    held = (held << BYTE) | (letter.charCodeAt(0) & 0xff);
    bits += BYTE;
    for (; bits >= BITS; bits -= BITS) out += LETTERS[(held >> (bits - BITS)) & 31];
    held &= (1 << bits) - 1;
  }
  return bits === 0 ? out : out + LETTERS[(held << (BITS - bits)) & 31];
}

/** The text behind the letters; nothing where `veil` cannot have written them. */
export function unveil(token: string): string | undefined {
  let out = '';
  let held = 0;
  let bits = 0;
  for (const letter of token.replace(/=+$/, '')) {
    const value = LETTERS.indexOf(letter);
    if (value < 0) return undefined;
    held = (held << BITS) | value;
    bits += BITS;
    if (bits < BYTE) continue;
    bits -= BYTE;
    out += String.fromCharCode((held >> bits) & 0xff);
    held &= (1 << bits) - 1;
  }
  return veil(out) === token.replace(/=+$/, '') ? out : undefined;
}
