import type { TraceEvent } from '#engine';
import { contentOf, identities } from '../../identity.ts';
import { stopAt } from '../../stops.ts';
import type { Branch } from '../lab.ts';

/** Where the run of a branch parts from the run that it was forked off. */
export interface Parting {
  /** The first event of the branch's run that the other did not have at this place; null where it has ended before. */
  readonly seq: number | null;
  /** It is not after the fork: the model or order was changed in a way that changes the past too. */
  readonly inPast: boolean;
}

/** The first place at which two runs differ, in what an event is or says; nothing if nowhere. */
export function firstDifference(
  before: readonly TraceEvent[],
  now: readonly TraceEvent[],
): number | undefined {
  if (before === now) return undefined;
  const [known, found] = [identities(before), identities(now)];
  const longest = Math.max(before.length, now.length);
  for (let at = 0; at < longest; at++) {
    const [was, is] = [before[at], now[at]];
    if (!was || !is || known[at] !== found[at] || contentOf(was) !== contentOf(is)) return at;
  }
  return undefined;
}

/**
 * Where a branch's run first differs from the run at the moment of the fork; null while they are the same, and for a
 * branch that was not forked. The parent may have been edited since: that does not count. Linear.
 */
export function partingOf({ fork, bench }: Branch): Parting | null {
  if (!fork) return null;
  const { events } = bench.run;
  const at = firstDifference(fork.events, events);
  if (at === undefined) return null;
  return { seq: events[at] ? stopAt(events, at) : null, inPast: at <= fork.seq };
}
