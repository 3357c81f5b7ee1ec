import type { Bench } from '../../bench.ts';
import type { Goal } from '../action.ts';
import type { Breakpoint } from '../breakpoints/breakpoint.ts';
import { hits } from '../breakpoints/hits.ts';
import { nextOfFlow, nextOfPerson, out, over } from './reach.ts';

/** The nearest event after or before the cursor at which a breakpoint stops, or why there is none. */
function toBreakpoint(
  { run, cursor }: Bench,
  breakpoints: readonly Breakpoint[],
  forward: boolean,
): number | string {
  if (breakpoints.length === 0) return 'There is no breakpoint.';
  const all = hits(run.events, breakpoints);
  const found = forward ? all.find((seq) => seq > cursor) : all.findLast((seq) => seq < cursor);
  return found ?? `No breakpoint stops ${forward ? 'after' : 'before'} this event.`;
}

/** Where the cursor of a bench goes, always a stop, or a sentence that says why it cannot. Changes nothing itself. */
export function goTo(bench: Bench, to: Goal, breakpoints: readonly Breakpoint[]): number | string {
  const { run, cursor } = bench;
  switch (to) {
    case 'over':
      return over(run.events, cursor);
    case 'out':
      return out(run.events, cursor);
    case 'next of person':
      return nextOfPerson(run.events, cursor);
    case 'next of flow':
      return nextOfFlow(run.events, cursor);
    case 'next breakpoint':
      return toBreakpoint(bench, breakpoints, true);
    case 'previous breakpoint':
      return toBreakpoint(bench, breakpoints, false);
  }
}
