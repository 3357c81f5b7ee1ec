const END = '…';

/** Ends a text that goes on, without the comma or dash before the ellipsis. */
const ended = (text: string) => `${text.replace(/[\s,;:.–-]+$/, '')}${END}`;

/** The most of a text, from its beginning, that fits with an ellipsis behind it: whole words, of a first word letters. */
function cut(words: readonly string[], fits: (text: string) => boolean): string {
  for (let count = words.length; count > 0; count--) {
    const text = ended(words.slice(0, count).join(' '));
    if (fits(text)) return text;
  }
  const letters = [...(words[0] ?? '')];
  while (letters.length > 1 && !fits(ended(letters.join('')))) letters.pop();
  return ended(letters.join(''));
}

/**
 * A text in lines that fit, broken between words; at most `most` lines, the last one with an ellipsis where there is more.
 * A word that is too long for a line is cut.
 */
export function wrapped(text: string, most: number, fits: (text: string) => boolean): readonly string[] {
  const words = text.split(/\s+/).filter(Boolean);
  const lines: string[] = [];
  while (words.length > 0) {
    let count = 1;
    while (count < words.length && fits(words.slice(0, count + 1).join(' '))) count += 1;
    const line = words.slice(0, count).join(' ');
    if (lines.length === most - 1 && count < words.length) return [...lines, cut(words, fits)];
    lines.push(fits(line) ? line : cut([line], fits));
    words.splice(0, count);
  }
  return lines;
}

/**
 * The first sentence of a text, on one line and without backquotes; shortened to whole words with an ellipsis where it is
 * longer than `most` characters.
 */
export function firstSentence(text: string, most: number): string {
  const plain = text.replaceAll('`', '').replaceAll(/\s+/g, ' ').trim();
  const [sentence = plain] = /^.+?[.?!](?=\s+["“(]?\p{Lu}|$)/u.exec(plain) ?? [];
  if (sentence.length <= most) return sentence;
  return ended(sentence.slice(0, most).replace(/\s+\S*$/, ''));
}
