import type { Value } from './world.ts';

export const NUMBER_OPERATORS: readonly string[] = [
  'is',
  'is not',
  'between',
  'greater than',
  'less than',
  'at least',
  'at most',
  'is empty',
  'is not empty',
];

const COMPARES: Readonly<Record<string, (seen: number, operand: number) => boolean>> = {
  'greater than': (seen, operand) => seen > operand,
  'less than': (seen, operand) => seen < operand,
  'at least': (seen, operand) => seen >= operand,
  'at most': (seen, operand) => seen <= operand,
};

/** The operators of number fields and scores (fact 7.9): is 0 finds the empty ones as well. */
export function numberHolds(operator: string, seen: Value, operands: readonly Value[]): boolean {
  const numbers = operands.map(Number);
  if (operator === 'is empty') return seen === null;
  if (operator === 'is not empty') return seen !== null;
  const is = numbers.includes(seen === null ? 0 : Number(seen));
  if (operator === 'is') return is;
  if (operator === 'is not') return !is;
  if (seen === null) return false;
  if (operator === 'between') return Number(seen) >= (numbers[0] ?? 0) && Number(seen) <= (numbers[1] ?? 0);
  return numbers.some((one) => COMPARES[operator]?.(Number(seen), one) === true);
}
