import type { Clause } from '../events.ts';
import type { Constraint, FieldType } from '../scenario.ts';
import type { Value } from '../value.ts';
import type { Moment } from './kind.ts';
import { operatorOf } from './table.ts';

/** A comparison in words: `Country is France or Spain`. */
export function comparisonText({ attribute, operator, values = [] }: Constraint): string {
  if (values.length === 0) return `${attribute} ${operator}`;
  return `${attribute} ${operator} ${values.length === 1 ? values[0] : values.map(String).join(' or ')}`;
}

/** A comparison as a clause, with the value seen. An operator that the type does not have holds for nobody. */
export function compare(condition: Constraint, type: FieldType, seen: Value, moment: Moment): Clause {
  const test = operatorOf(type, condition.operator);
  const holds = test?.holds(seen, condition.values ?? [], moment) === true;
  return { text: comparisonText(condition), holds, seen, facts: test?.facts ?? [] };
}
