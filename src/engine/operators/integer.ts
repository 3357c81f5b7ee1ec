import type { Value } from '../value.ts';
import { not, type Operator } from './kind.ts';

const facts = ['7.9'];

function comparing(name: string, holds: (seen: number, wanted: number) => boolean): Operator {
  const test = (seen: Value, values: readonly Value[]) =>
    typeof seen === 'number' && values.some((wanted) => holds(seen, Number(wanted)));
  return { name, operands: 'some', facts, holds: test };
}

/** `is 0` also finds people without a value (fact 7.9). */
const is: Operator = {
  name: 'is',
  operands: 'some',
  facts,
  holds: (seen, values) => values.some((wanted) => (seen ?? 0) === Number(wanted)),
};
const between: Operator = {
  name: 'between',
  operands: 'two',
  facts,
  holds: (seen, [low, high]) => typeof seen === 'number' && seen >= Number(low) && seen <= Number(high),
};
const isEmpty: Operator = { name: 'is empty', operands: 'none', facts, holds: (seen) => seen === null };

/** Operators on integers and scores (fact 7.9). */
export const INTEGER_OPERATORS: readonly Operator[] = [
  is,
  not(is, 'is not'),
  between,
  comparing('greater than', (seen, wanted) => seen > wanted),
  comparing('less than', (seen, wanted) => seen < wanted),
  comparing('at least', (seen, wanted) => seen >= wanted),
  comparing('at most', (seen, wanted) => seen <= wanted),
  isEmpty,
  not(isEmpty, 'is not empty'),
];
