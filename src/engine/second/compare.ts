import type { FieldType } from '../scenario.ts';
import { DATE_OPERATORS, dateHolds, datesFit } from './compareDate.ts';
import { NUMBER_OPERATORS, numberHolds } from './compareNumber.ts';
import { TEXT_OPERATORS, textHolds } from './compareText.ts';
import type { Value, World } from './world.ts';

const OPERATORS: Readonly<Record<FieldType, readonly string[]>> = {
  string: TEXT_OPERATORS,
  integer: NUMBER_OPERATORS,
  score: NUMBER_OPERATORS,
  boolean: ['is'],
  date: DATE_OPERATORS,
  datetime: DATE_OPERATORS,
};

const fitsType = (type: FieldType, operator: string, operands: readonly Value[]): boolean => {
  if (type === 'boolean') return operands.every((one) => typeof one === 'boolean');
  if (type === 'date' || type === 'datetime') return datesFit(operator, operands);
  if (type === 'string') return true;
  return operands.every((one) => typeof one === 'number' || /^[+-]?\d+$/.test(String(one)));
};

/** Can this operator stand at a field of this type with these operands? */
export function operatorFits(type: FieldType, operator: string, operands: readonly Value[]): boolean {
  if (!OPERATORS[type].includes(operator)) return false;
  if (operator.endsWith('empty')) return operands.length === 0;
  if (operator === 'between' ? operands.length !== 2 : operands.length === 0) return false;
  return fitsType(type, operator, operands);
}

/** Does an operator hold for what is seen? A check box without a value is false. */
export function holds(
  world: World,
  type: FieldType,
  operator: string,
  seen: Value,
  operands: readonly Value[],
  at: number,
): boolean {
  if (type === 'boolean') return operands.includes(seen === true);
  if (type === 'integer' || type === 'score') return numberHolds(operator, seen, operands);
  if (type === 'string') return textHolds(operator, seen, operands);
  return dateHolds(operator, seen, operands, at, world.zone);
}
