import type { Value } from '../value.ts';

/** An operator for one type of value. `operands` is how many values it needs: none, one or more, or exactly two. */
export interface Operator {
  readonly name: string;
  readonly operands: 'none' | 'some' | 'two';
  readonly facts: readonly string[];
  readonly holds: (seen: Value, values: readonly Value[]) => boolean;
}

/** The opposite of an operator, under its own name. */
export function not(operator: Operator, name: string): Operator {
  return { ...operator, name, holds: (seen, values) => !operator.holds(seen, values) };
}
