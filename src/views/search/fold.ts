/**
 * A text to search in: small letters without accents, and one blank for whatever is neither letter nor digit, one at the
 * beginning too. "Größe: {{my.Score}}" becomes " große my score ", less its accents.
 */
export function fold(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return ` ${plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}

/** Does a folded text hold a folded phrase? Latin words must begin where a word begins: 50 is not found in 150. */
export function holds(text: string, phrase: string): boolean {
  const words = phrase.trim();
  // Scripts that do not put blanks between words are searched anywhere.
  return /^[\p{Script=Latin}\p{N}]/u.test(words) ? text.includes(` ${words}`) : text.includes(words);
}
