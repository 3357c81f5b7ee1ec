import type { Clause, Considered, TraceEvent } from '#engine';
import { nameOf } from '../trace/naming.ts';

function smartList({ campaign, clause }: Considered): Clause[] {
  if (!clause) return [];
  return [{ text: `Smart list of ${nameOf(campaign ?? '')}`, holds: clause.holds, parts: [clause] }];
}

/** What was tested for an event: the choices of a step, then the smart list that goes with it. */
export function clausesOf(event: TraceEvent, told: Considered | undefined): readonly Clause[] {
  const tests = event.type === 'step' ? event.tests : [];
  const list = event.type === 'smart list' ? event : told;
  return [...tests, ...(list ? smartList(list) : [])];
}

/** The tests that are not made of others, in order. */
export function leavesOf(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.flatMap((clause) => (clause.parts?.length ? leavesOf(clause.parts) : [clause]));
}
