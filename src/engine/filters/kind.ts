import type { Names } from '../compile/names.ts';
import type { Clause } from '../events.ts';
import type { Param } from '../params/kind.ts';
import type { Complaint } from '../problem.ts';
import type { Params, Program } from '../program.ts';
import type { Person } from '../world.ts';

/** A kind of filter. `holds` looks at the person as the person is now and says what it saw. */
export interface FilterKind {
  readonly name: string;
  readonly facts: readonly string[];
  readonly summary: string;
  readonly params: readonly Param[];
  /** What is wrong with parameters that are right one by one. */
  readonly check?: (params: Params, names: Names) => Complaint | undefined;
  readonly holds: (program: Program, person: Person, params: Params) => Clause;
}
