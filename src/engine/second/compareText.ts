import { text, type Value } from './world.ts';

/** The operators of text fields (fact 7.8), on one operand; the negative ones are those of the positive, turned round. */
const TESTS: Readonly<Record<string, (seen: string, operand: string) => boolean>> = {
  is: (seen, operand) => seen === operand,
  'starts with': (seen, operand) => seen.startsWith(operand),
  contains: (seen, operand) => seen.includes(operand),
};

export const TEXT_OPERATORS: readonly string[] = [
  'is',
  'is not',
  'starts with',
  'not starts with',
  'contains',
  'not contains',
  'is empty',
  'is not empty',
];

export function textHolds(operator: string, seen: Value, operands: readonly Value[]): boolean {
  if (operator === 'is empty') return seen === null;
  if (operator === 'is not empty') return seen !== null;
  const negative = operator === 'is not' || operator.startsWith('not ');
  const positive = operator === 'is not' ? 'is' : operator.replace(/^not /, '');
  const found =
    seen !== null &&
    operands.some((one) => TESTS[positive]?.(text(seen).toLowerCase(), text(one).toLowerCase()) === true);
  return negative ? !found : found;
}
