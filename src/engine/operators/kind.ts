import type { Instant } from '../time.ts';
import type { Value } from '../value.ts';

/** When a comparison is made: operators such as `in past` depend on it. */
export interface Moment {
  readonly now: Instant;
  /** Milliseconds that the subscription's time zone is ahead of GMT. */
  readonly zone: number;
}

/** An operator for one type of value. `operands` is how many values it needs: none, one or more, or exactly two. */
export interface Operator {
  readonly name: string;
  readonly operands: 'none' | 'some' | 'two';
  readonly facts: readonly string[];
  /** What is wrong with a value to compare with, where its type says less than the operator does. */
  readonly wrong?: (wanted: Value) => string | undefined;
  readonly holds: (seen: Value, values: readonly Value[], moment: Moment) => boolean;
}

/** The opposite of an operator, under its own name. */
export function not(operator: Operator, name: string): Operator {
  return { ...operator, name, holds: (seen, values, moment) => !operator.holds(seen, values, moment) };
}
