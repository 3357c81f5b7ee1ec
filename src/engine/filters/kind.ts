import type { Names } from '../compile/names.ts';
import type { Clause } from '../events.ts';
import type { Param } from '../params/kind.ts';
import type { Complaint } from '../problem.ts';
import type { CompiledFilter, Params, Program } from '../program.ts';
import type { Instant } from '../time.ts';
import type { Person, World } from '../world.ts';

/** What a filter looks at: the person as the person is at this moment. */
export interface Sight {
  readonly program: Program;
  readonly world: World;
  readonly person: Person;
  readonly now: Instant;
}

/** What other filters see, for a filter that stands for a list of them. */
export type Inside = (filters: readonly CompiledFilter[]) => readonly Clause[];

/** A kind of filter. `holds` looks at the person as the person is now and says what it saw. */
export interface FilterKind {
  readonly name: string;
  readonly facts: readonly string[];
  readonly summary: string;
  readonly params: readonly Param[];
  /** The type of activity that it looks back on: the world keeps those of a person. */
  readonly looksBackOn?: string;
  /** What is wrong with parameters that are right one by one. */
  readonly check?: (params: Params, names: Names) => Complaint | undefined;
  readonly holds: (sight: Sight, params: Params, inside: Inside) => Clause;
}
