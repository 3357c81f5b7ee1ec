import { show, type Value } from '../value.ts';
import { not, type Operator } from './kind.ts';

const facts = ['7.8'];

/** An operator that ignores case, and that holds for a text and itself. */
function comparing(name: string, holds: (seen: string, wanted: string) => boolean): Operator {
  const test = (seen: Value, values: readonly Value[]) =>
    seen !== null &&
    values.some((one) => {
      const text = show(seen);
      const wanted = show(one);
      return text === wanted || holds(text.toLowerCase(), wanted.toLowerCase());
    });
  return { name, operands: 'some', facts, holds: test };
}

const is = comparing('is', (seen, wanted) => seen === wanted);
const startsWith = comparing('starts with', (seen, wanted) => seen.startsWith(wanted));
const contains = comparing('contains', (seen, wanted) => seen.includes(wanted));
const isEmpty: Operator = { name: 'is empty', operands: 'none', facts, holds: (seen) => seen === null };

/** Operators on text; they ignore case (fact 7.8). */
export const STRING_OPERATORS: readonly Operator[] = [
  is,
  not(is, 'is not'),
  startsWith,
  not(startsWith, 'not starts with'),
  contains,
  not(contains, 'not contains'),
  isEmpty,
  not(isEmpty, 'is not empty'),
];
