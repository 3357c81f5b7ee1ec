import type { Move, Situation } from '../moves/move.ts';
import type { Value } from '../value.ts';
import { type Effect, logReason, type Scene } from './kind.ts';

/** The situation of a person in a step, with the reason that the log gives for what the step changes. */
export function situation(scene: Scene): Situation {
  const { program, person, world } = scene;
  return { program, person, now: world.now, why: { Reason: logReason(scene) } };
}

/** A move as the effect of a step that was taken with these values. */
export function effectOf(move: Move, values: Readonly<Record<string, Value>>): Effect {
  return { ...move, values };
}
