import type { Operator } from './kind.ts';

/** A check box that was never set is not the same as False: set the filter explicitly (fact 7.7). */
export const BOOLEAN_OPERATORS: readonly Operator[] = [
  {
    name: 'is',
    operands: 'some',
    facts: ['7.7'],
    holds: (seen, values) => values.some((wanted) => seen === wanted),
  },
];
