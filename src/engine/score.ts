/** A score change as Marketo reads it: `add` an amount, which may be negative, or `set` the score to it. */
export interface ScoreChange {
  readonly how: 'add' | 'set';
  readonly amount: number;
  /** It was written without a sign, which is not one of the documented forms (fact 6.9). */
  readonly bare: boolean;
}

const SPACE = /\s+/;
const FORM = /^(\+|-|=-|=)?(\d{1,9})$/;

/** Reads `+5`, `-5`, `=5`, `=-5` and a bare `5` (fact 6.9); spaces do not matter. Nothing for any other text. */
export function parseScoreChange(text: string): ScoreChange | undefined {
  const found = FORM.exec(SPACE.test(text) ? text.split(SPACE).join('') : text);
  if (!found) return undefined;
  const sign = found[1] ?? '';
  const digits = found[2];
  const amount = sign.endsWith('-') ? 0 - Number(digits) : Number(digits);
  return { how: sign.startsWith('=') ? 'set' : 'add', amount, bare: sign === '' };
}
