import { compile } from '#engine';
import type { Bench, Version } from './bench.ts';
import { keepCursor } from './cursor.ts';
import { movedSince } from './identity.ts';
import { runUnder } from './policy.ts';
import { sameModel } from './same.ts';
import { stopAt } from './stops.ts';
import { twinOf } from './twin.ts';

/** What is to be different; the cursor keeps its event unless one is named. */
export type Different = Partial<
  Omit<Version, 'cursor'> & Pick<Bench, 'cursor' | 'policy' | 'past' | 'future'>
>;

/**
 * The bench with another model or policy: compiled and run again at once. Keeps the twin unless what it was made from
 * has changed. Leaves no message.
 */
export function rerun(before: Bench, different: Different): Bench {
  const next = { ...before, ...different };
  const { base, start, scenario, policy, compare } = next;
  const program = scenario === before.scenario ? before.program : compile(scenario);
  const now = runUnder(program, policy);
  const sameTwin = start === before.start && policy === before.policy;
  const twin = sameTwin ? before.twin : twinOf({ base, start }, compare, policy);
  const was = before.run.events;
  return {
    ...next,
    program,
    run: now,
    cursor:
      different.cursor === undefined
        ? keepCursor(was, before.cursor, now.events)
        : stopAt(now.events, different.cursor),
    twin: typeof twin === 'string' ? null : twin,
    message: null,
    changed: !sameModel(scenario, start),
    moved: movedSince(was, now.events),
  };
}
