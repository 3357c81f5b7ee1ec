import type { Considered, TraceEvent } from '#engine';
import { titleOf } from '../trace/naming.ts';
import type { Reading } from '../trace/reading.ts';
import type { Explanation } from './explain.ts';

/** The smart list that belongs to a flow's start, or to a step that sent the person to a campaign. */
export function toldWith(reading: Reading, event: TraceEvent): Considered | undefined {
  if (event.type === 'step') return reading.admissions.get(event.seq);
  const list = event.type === 'flow started' ? reading.at(event.cause) : undefined;
  return list?.type === 'smart list' ? list : undefined;
}

/** The event that this one follows from, the smart list at a flow's start passed over. */
export function causeOf(reading: Reading, event: TraceEvent): Explanation['cause'] {
  const list = event.type === 'flow started' ? toldWith(reading, event) : undefined;
  const cause = reading.at((list ?? event).cause);
  if (!cause) return null;
  return { seq: cause.seq, text: cause.type === 'happened' ? cause.reason : `${titleOf(cause)}.` };
}
