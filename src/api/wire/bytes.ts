/** How many bytes a text has in UTF-8. */
export function bytesIn(words: string): number {
  let bytes = 0;
  for (const letter of words) {
    const code = letter.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
  }
  return bytes;
}
