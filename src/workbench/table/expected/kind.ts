import type { Program, Run, Value } from '#engine';
import type { Cell } from '../value.ts';

/** A column that says what must hold of a person at the end of the run. */
export interface Expected {
  readonly title: string;
  readonly read: (text: string) => Cell;
  /** What the run says instead or likewise: equal to the cell's value where the expectation is met. */
  readonly found: (run: Run, person: string) => Value;
}

/** A kind of such a column: what a head means without its `expect`; a text says what is wrong; nothing if another kind's. */
export type ExpectedKind = (head: string, program: Program) => Expected | string | undefined;
