/** A name with its value, of a query string or a form. */
export type Pair = readonly [name: string, value: string];

/** A part of a query string or form as text. What is not percent-coded rightly stands for itself. */
export function decoded(part: string): string {
  const spaced = part.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

/** The pairs of a query string or a form, in its order. A name without `=` has an empty value. Never throws. */
export function readPairs(words: string): readonly Pair[] {
  return words
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const at = part.indexOf('=');
      return at < 0 ? [decoded(part), ''] : [decoded(part.slice(0, at)), decoded(part.slice(at + 1))];
    });
}

/** A text percent-coded. Half of a letter that takes two halves, which no coding knows, is a question mark of its own. */
export const coded = (words: string): string =>
  encodeURIComponent(words.replace(/\p{Surrogate}/gu, '\uFFFD'));

/** The other way round. Never throws. */
export const writePairs = (pairs: readonly Pair[]): string =>
  pairs.map((pair) => pair.map(coded).join('=')).join('&');
