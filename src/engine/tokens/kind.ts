import type { Lookup } from '../events.ts';
import type { Program } from '../program.ts';
import type { Context, Person } from '../world.ts';

/** What a token sees: the person at step time (fact 5.20) and the context of the flow run. */
export interface TokenScene {
  readonly program: Program;
  readonly person: Person;
  readonly context: Context;
}

/** Where one place was looked at: null where it has no such token, '' where it has it and it is empty. */
export type Found = Omit<Lookup, 'used'>;

/** A token family, the part before the dot. */
export interface TokenFamily {
  readonly name: string;
  readonly facts: readonly string[];
  readonly summary: string;
  /** Is it one of those that Use Parent Campaign Token Context passes on (facts 4.1, 4.7)? */
  readonly passed: boolean;
  /** Is it known that a token of this family that nothing defines is blank (fact 5.8)? */
  readonly blank?: true;
  /** The places where this context itself has the token, nearest first. `name` is in lower case. */
  readonly lookUp: (scene: TokenScene, name: string) => readonly Found[];
}
