import type { CompiledPerson, TraceEvent } from '#engine';
import { fieldsAt } from '../person/fieldsAt.ts';
import { type FinalDifference, finalDifferences } from './fields.ts';
import { type Difference, firstEffect, firstStep } from './firsts.ts';
import { type Pair, pairsOf } from './pairs.ts';
import { stepsOf } from './steps.ts';
import type { Sides } from './words.ts';

/** Two runs side by side: `a` on the left, `b` on the right. Sequence numbers are each run's own. */
export interface Comparison {
  /** Where the two sequences of steps first differ at all; null on a side that has ended. */
  readonly firstStep: Difference<number | null> | null;
  /** The first step, in the order of `b`, that both take and that goes differently. */
  readonly firstEffect: Difference | null;
  readonly fields: readonly FinalDifference[];
  /** The steps of both, aligned. */
  readonly pairs: readonly Pair[];
}

const LEFT_AND_RIGHT: Sides = { a: 'on the left', b: 'on the right' };

/**
 * Compares two runs of the same model, or of two variants of it. n log n in the number of events. `sides` are the words
 * that tell the runs apart in the texts.
 */
export function compare(
  a: readonly TraceEvent[],
  b: readonly TraceEvent[],
  peopleA: readonly CompiledPerson[],
  peopleB: readonly CompiledPerson[],
  sides: Sides = LEFT_AND_RIGHT,
): Comparison {
  const [left, right] = [stepsOf(a), stepsOf(b)];
  const people = [...fieldsAt(peopleA, a, -1), ...fieldsAt(peopleB, b, -1)];
  const telling = {
    sides,
    several: new Set([...left, ...right].map(({ event }) => event.person)).size > 1,
    fields: new Set(people.flatMap(({ fields, marks }) => [...fields, ...marks].map(({ name }) => name))),
  };
  return {
    firstStep: firstStep(left, right, telling),
    firstEffect: firstEffect(left, right, telling),
    fields: finalDifferences(a, b, peopleA, peopleB),
    pairs: pairsOf(left, right),
  };
}
