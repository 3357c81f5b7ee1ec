import type { AssumptionId } from '../assumptions.ts';
import type { Lookup } from '../events.ts';
import type { Program } from '../program.ts';
import type { Context, Person, World } from '../world.ts';

/** What a token sees: the person at step time (fact 5.20) and the context of the flow run. */
export interface TokenScene {
  readonly program: Program;
  readonly world: World;
  readonly person: Person;
  readonly context: Context;
  /** The text is that of an email: links and scripts show in it (facts 5.7, 5.11). */
  readonly inEmail?: true;
  /** The context is that of a caller, which passes it on to an executable under True. */
  readonly passedOn?: boolean;
  /** My Tokens come from this place and those above it, whoever called (fact 5.24). Index in `Program.places`. */
  readonly myTokensOf?: number;
}

/** Where one place was looked at: null where it has no such token, '' where it has it and it is empty. */
export interface Found extends Omit<Lookup, 'used'> {
  readonly assumptions?: readonly AssumptionId[];
}

/** A token family, the part before the dot. */
export interface TokenFamily {
  readonly name: string;
  readonly facts: readonly string[];
  readonly summary: string;
  /** Is it one of those that Use Parent Campaign Token Context passes on (facts 4.1, 4.7)? */
  readonly passed: boolean;
  /** Is it known that such a token is blank where nothing gives it a value (facts 5.8, 5.10)? */
  readonly blank?: (program: Program, name: string) => boolean;
  /** The places where this context itself has the token, nearest first. `name` is in lower case. */
  readonly lookUp: (scene: TokenScene, name: string) => readonly Found[];
}
