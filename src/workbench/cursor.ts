import type { TraceEvent } from '#engine';
import type { LookAction } from './action.ts';
import { identities } from './identity.ts';
import { stopOf } from './moment.ts';
import { stopAt, stops } from './stops.ts';

/** Before the first event. */
export const BEFORE = -1;

type Events = readonly TraceEvent[];
type To = LookAction['to'];

/** Where a cursor goes, or why it cannot. */
export function moveCursor(events: Events, cursor: number, to: To): number | string {
  if (to === 'first') return BEFORE;
  if (typeof to === 'object') return stopOf(events, to) ?? 'This run does not come there.';
  if (typeof to === 'number') return Number.isFinite(to) ? stopAt(events, to) : 'There is no such event.';
  const all = stops(events);
  if (to === 'last') return all.at(-1) ?? BEFORE;
  if (to === 'back')
    return cursor < 0 ? 'This is the beginning.' : (all.findLast((stop) => stop < cursor) ?? BEFORE);
  return all.find((stop) => stop > cursor) ?? 'This is the last event.';
}

/**
 * Where a cursor stands in another run of the model: at the end if it was there, else on the same event, else as many
 * stops from the beginning as before or at the end.
 */
export function keepCursor(before: Events, cursor: number, now: Events): number {
  const [from, to] = [stops(before), stops(now)];
  const end = to.at(-1) ?? BEFORE;
  if (cursor < 0) return BEFORE;
  if (cursor === from.at(-1)) return end;
  const again = identities(now).indexOf(identities(before)[cursor] ?? '');
  if (to.includes(again)) return again;
  return to[from.indexOf(cursor)] ?? end;
}
