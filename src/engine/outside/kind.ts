import type { Activity } from '../events.ts';
import type { Param } from '../params/kind.ts';
import type { Params, Program } from '../program.ts';
import type { Value } from '../value.ts';
import type { Occurrence, World } from '../world.ts';

/** What an outside event does, as values; the machine applies it. */
export interface Arrival {
  /** The person it happens to; null for a batch run. */
  readonly person: string | null;
  readonly reason: string;
  readonly attributes: Readonly<Record<string, Value>>;
  /** What the person's log shows of it, in this order. */
  readonly activities?: readonly Activity[];
  /** The person enters the database now. */
  readonly creates?: boolean;
  /** What trigger campaigns hear, in this order; which of them runs first is not certain (fact 7.16). */
  readonly occurrences: readonly Occurrence[];
  /** The batch campaign that is launched, by index. */
  readonly launches?: number;
  /** My Tokens of an API call (fact 4.8). */
  readonly apiTokens?: Readonly<Record<string, string>>;
}

/** A kind of outside event, as the script of a scenario names it. */
export interface OutsideKind {
  readonly name: string;
  readonly facts: readonly string[];
  readonly summary: string;
  readonly params: readonly Param[];
  readonly arrive: (program: Program, world: World, params: Params) => Arrival;
}
