import type { Instant, TraceEvent } from '#engine';
import type { Sandbox } from '../sandbox/sandbox.ts';

/** What a call set going. */
export interface Ran {
  /** A part of the trace without gaps, oldest first: from where the first flow that is in it began. */
  readonly events: readonly TraceEvent[];
  /** Sequence numbers of those that the call made; the rest is what they go on with. */
  readonly own: readonly number[];
  /** The sandbox's time when it began. */
  readonly start: Instant;
}

/** The sequence number of what an event goes back to, as far as the trace has it. */
function rootOf(events: readonly TraceEvent[], event: TraceEvent | undefined): number | undefined {
  const first = events[0]?.seq ?? 0;
  let at = event;
  for (let cause = at?.cause ?? null; at && cause !== null; cause = at.cause) {
    const before = events[cause - first];
    if (!before) break;
    at = before;
  }
  return at?.seq;
}

/**
 * The run that a call caused: the events that the sandbox has after it and had not before. Where they go on with a flow of
 * an earlier call, such as after a wait, what happened since that flow began comes with them. Nothing where nothing ran.
 */
export function ranIn(before: Sandbox, after: Sandbox): Ran | undefined {
  const last = before.events.at(-1)?.seq ?? -1;
  const fresh = after.events.filter(({ seq }) => seq > last);
  if (fresh.length === 0) return undefined;
  const strands = new Set(fresh.map(({ strand }) => strand));
  const begun = after.events.find(
    ({ type, strand }) => type === 'flow started' && strand !== null && strands.has(strand),
  );
  const from = Math.min(rootOf(after.events, begun) ?? last + 1, last + 1);
  const events = after.events.filter(({ seq }) => seq >= from);
  const [first] = events;
  const start = first === fresh[0] ? before.world.now : (first?.time ?? before.world.now);
  return { events, own: fresh.map(({ seq }) => seq), start };
}
