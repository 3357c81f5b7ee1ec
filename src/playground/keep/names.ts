import { KEEP_LIMITS } from './limits.ts';

/** Marks that break a line, do nothing, or turn the direction of the text around them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: names come from files
const ODD = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g;

const NUMBERED = / \((\d{1,6})\)$/;

/** The first characters of a text, at most `most` UTF-16 units, with no character cut in two. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const half = /[\ud800-\udbff]/.test(text.charAt(most - 1));
  return text.slice(0, half ? most - 1 : most).trimEnd();
}

/** A name on one line, without odd marks, with single spaces, and no longer than a name may be. May come out empty. */
export function tidy(name: string): string {
  const plain = name.normalize('NFC').toWellFormed().replace(ODD, ' ').replace(/\s+/g, ' ').trim();
  return cut(plain, KEEP_LIMITS.name);
}

/** Are they the same name for a reader? Capitals make no difference. */
export function sameName(a: string, b: string): boolean {
  return tidy(a).toLowerCase() === tidy(b).toLowerCase();
}

/**
 * The name, tidied, if nothing has it; else with the next free number behind it: "A (2)", "A (3)". Empty only when the
 * tidied name is.
 */
export function unique(name: string, taken: readonly string[]): string {
  const wanted = tidy(name);
  const known = new Set(taken.map((one) => tidy(one).toLowerCase()));
  if (wanted === '' || !known.has(wanted.toLowerCase())) return wanted;
  const stem = wanted.replace(NUMBERED, '');
  for (let number = 2; ; number += 1) {
    const tail = ` (${number})`;
    const next = `${cut(stem, KEEP_LIMITS.name - tail.length)}${tail}`;
    if (!known.has(next.toLowerCase())) return next;
  }
}
