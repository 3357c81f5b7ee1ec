import { unknown } from '../compile/names.ts';
import { isDateText } from '../dates.ts';
import type { Complaint } from '../problem.ts';
import type { FieldType } from '../scenario.ts';
import type { Value } from '../value.ts';
import { OPERATORS, operatorOf } from './table.ts';

const TOKEN = /\{\{.*?\}\}/;

/** What is wrong with a comparison: an operator that the type does not have, or values that do not fit it. */
export function checkComparison(
  type: FieldType,
  operator: string,
  values: readonly Value[],
): Complaint | undefined {
  const kind = operatorOf(type, operator);
  if (!kind) {
    const known = OPERATORS[type].map(({ name }) => name);
    const { message, near } = unknown(`operator for ${type} fields called`, operator, known);
    return {
      message: `${message} There are: ${known.join(', ')}.`,
      facts: type === 'date' || type === 'datetime' ? ['7.10'] : ['7.8', '7.9'],
      ...(near ? { near } : {}),
    };
  }
  const needed = { none: 0, some: 1, two: 2 }[kind.operands];
  if (values.length < needed || (kind.operands !== 'some' && values.length !== needed))
    return {
      message: `"${operator}" needs ${['no value', 'a value', 'two values'][needed]}.`,
      facts: ['1.18'],
    };
  if (values.some((value) => typeof value === 'string' && TOKEN.test(value)))
    return {
      message: 'Tokens do not work here: the text is compared as it is written.',
      facts: ['5.19'],
      reach: 'warning',
    };
  const told = values.flatMap((value) => kind.wrong?.(value) ?? [])[0];
  if (told !== undefined) return { message: told, facts: kind.facts };
  const wrong = kind.wrong ? undefined : values.find((value) => !fitsComparison(type, value));
  if (wrong === undefined) return undefined;
  const field = `${type === 'integer' ? 'an' : 'a'} ${type} field`;
  return { message: `${JSON.stringify(wrong)} is not a value of ${field}.`, facts: ['1.18'] };
}

function fitsComparison(type: FieldType, value: Value): boolean {
  if (type === 'string') return typeof value === 'string' && value !== '';
  if (type === 'date' || type === 'datetime') return typeof value === 'string' && isDateText(type, value);
  return type === 'boolean' ? typeof value === 'boolean' : typeof value === 'number';
}
