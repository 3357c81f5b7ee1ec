import type { PersonData, Program, Value } from '#engine';
import type { Cell } from '../value.ts';

/** A column that says what a person has before the run. */
export interface Given {
  readonly title: string;
  readonly read: (text: string) => Cell;
  /** The person with that value; null takes it away. */
  readonly put: (person: PersonData, value: Value) => PersonData;
}

/** A kind of such a column: what the head of a column means; a text says what is wrong with it; nothing if another kind's. */
export type GivenKind = (head: string, program: Program) => Given | string | undefined;
