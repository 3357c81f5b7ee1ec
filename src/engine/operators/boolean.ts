import type { Operator } from './kind.ts';

/** A check box that nobody has ticked is not ticked: empty counts as false, a deduction. A filter needs a value (7.7). */
export const BOOLEAN_OPERATORS: readonly Operator[] = [
  {
    name: 'is',
    operands: 'some',
    facts: ['7.7'],
    holds: (seen, values) => values.some((wanted) => (seen ?? false) === wanted),
  },
];
