/** A score change as Marketo reads it: `add` an amount, which may be negative, or `set` the score to it. */
export interface ScoreChange {
  readonly how: 'add' | 'set';
  readonly amount: number;
  /** It was written without a sign, which is not one of the documented forms (fact 6.9). */
  readonly bare: boolean;
}

const DIGITS = /^\d{1,9}$/;

/** Reads `+5`, `-5`, `=5`, `=-5` and a bare `5` (fact 6.9); spaces do not matter. Nothing for any other text. */
export function parseScoreChange(text: string): ScoreChange | undefined {
  const words = /\s/.test(text) ? text.replaceAll(/\s+/g, '') : text;
  const sets = words.startsWith('=');
  const at = sets ? 1 : 0;
  const minus = words[at] === '-';
  const signed = minus || (!sets && words[at] === '+');
  const digits = words.slice(signed ? at + 1 : at);
  if (!DIGITS.test(digits)) return undefined;
  const amount = minus ? 0 - Number(digits) : Number(digits);
  return { how: sets ? 'set' : 'add', amount, bare: !sets && !signed };
}
