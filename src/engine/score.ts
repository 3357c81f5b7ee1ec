/** A score change as Marketo reads it: `add` an amount, which may be negative, or `set` the score to it. */
export interface ScoreChange {
  readonly how: 'add' | 'set';
  readonly amount: number;
  /** It was written without a sign, which is not one of the documented forms (fact 6.9). */
  readonly bare: boolean;
}

const ZERO = '0'.charCodeAt(0);
const MOST_DIGITS = 9;

function isNumber(digits: string): boolean {
  if (digits.length === 0 || digits.length > MOST_DIGITS) return false;
  for (let at = 0; at < digits.length; at++) {
    const digit = digits.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return false;
  }
  return true;
}

function parse(words: string): ScoreChange | undefined {
  const sets = words.startsWith('=');
  const at = sets ? 1 : 0;
  const minus = words[at] === '-';
  const signed = minus || (!sets && words[at] === '+');
  const digits = words.slice(signed ? at + 1 : at);
  if (!isNumber(digits)) return undefined;
  const amount = minus ? 0 - Number(digits) : Number(digits);
  return { how: sets ? 'set' : 'add', amount, bare: !sets && !signed };
}

/** Reads `+5`, `-5`, `=5`, `=-5` and a bare `5` (fact 6.9); spaces do not matter. Nothing for any other text. */
export function parseScoreChange(text: string): ScoreChange | undefined {
  return parse(text) ?? parse(text.replaceAll(/\s+/g, ''));
}
