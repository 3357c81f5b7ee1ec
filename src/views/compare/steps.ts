import type { Change, Clause, Stepped, TraceEvent } from '#engine';
import { read } from '../trace/reading.ts';
import { clausesOf, leavesOf } from '../why/clauses.ts';

/** A step event with what it is compared by. */
export interface Compared {
  readonly event: Stepped;
  /** Person, campaign, place in the flow, and how many times before: the same in both runs for the same passage. */
  readonly place: string;
  /** What was tested: the choices, and the smart list of the campaign that the step asks for. */
  readonly tests: readonly Clause[];
}

/** The steps of a run, in order, each with a key that no other step of the run has. */
export function stepsOf(events: readonly TraceEvent[]): readonly Compared[] {
  const { admissions } = read(events);
  const times = new Map<string, number>();
  return events.flatMap((event) => {
    if (event.type !== 'step') return [];
    const place = JSON.stringify([event.person, event.campaign, event.index]);
    const nth = (times.get(place) ?? 0) + 1;
    times.set(place, nth);
    const tests = leavesOf(clausesOf(event, admissions.get(event.seq)));
    return [{ event, place: `${place} ${nth}`, tests }];
  });
}

const written = (changes: readonly Change[]): string =>
  JSON.stringify(changes.map(({ field, from, to }) => [field, from, to]));

/** Whether two steps took the same choice, went the same way and changed the same. */
export function sameEffect(a: Stepped, b: Stepped): boolean {
  return a.applied === b.applied && a.result === b.result && written(a.changes) === written(b.changes);
}

/** Whether two steps are the same in all that matters: the same kind with the same values and the same effect. */
export function sameStep(a: Stepped, b: Stepped): boolean {
  return a.step === b.step && a.target === b.target && sameEffect(a, b);
}
