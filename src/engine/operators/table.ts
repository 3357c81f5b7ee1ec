import type { FieldType } from '../scenario.ts';
import { BOOLEAN_OPERATORS } from './boolean.ts';
import { DATE_OPERATORS } from './date.ts';
import { INTEGER_OPERATORS } from './integer.ts';
import type { Operator } from './kind.ts';
import { STRING_OPERATORS } from './string.ts';

/** The operators that each type of field has. */
export const OPERATORS: Readonly<Record<FieldType, readonly Operator[]>> = {
  string: STRING_OPERATORS,
  integer: INTEGER_OPERATORS,
  score: INTEGER_OPERATORS,
  boolean: BOOLEAN_OPERATORS,
  date: DATE_OPERATORS,
  datetime: DATE_OPERATORS,
};

/** The operator of that name for that type of field, or nothing. */
export function operatorOf(type: FieldType, name: string): Operator | undefined {
  for (const operator of OPERATORS[type]) if (operator.name === name) return operator;
  return undefined;
}
