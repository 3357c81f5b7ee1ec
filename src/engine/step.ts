import { type Choice, offers } from './choices.ts';
import type { TraceEvent } from './events.ts';
import { type Copying, draftOf } from './machine/draft.ts';
import { move } from './machine/move.ts';
import type { Program } from './program.ts';
import type { World } from './world.ts';

/** What one atomic move leads to. */
export interface Moved {
  readonly world: World;
  readonly events: readonly TraceEvent[];
}

/**
 * Takes one choice that `choices` gave for this world: one atomic flow step, the end of a wait, a scheduled batch run, or
 * an outside event, with all that follows from it at once. Pure: the same world and choice give the same result. Never
 * throws; a choice that the world does not offer changes nothing but the count of moves. `copy` is for who hands in
 * people whose values tell when they are looked at: how such values are copied before the move changes them.
 */
export function step(program: Program, world: World, choice: Choice, copy?: Copying): Moved {
  const draft = draftOf(program, world, 'strand' in choice ? choice : {}, copy);
  if (offers(program, world, choice)) move(draft, choice);
  else draft.world.taken++;
  return { world: draft.world, events: draft.events };
}
