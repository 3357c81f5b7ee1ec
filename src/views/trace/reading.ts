import type { Considered, FlowEnded, FlowStarted, Happened, Stepped, TraceEvent } from '#engine';

/** A trace with what every view looks up in it. Made in one pass; holds the events themselves, no copies. */
export interface Reading {
  readonly events: readonly TraceEvent[];
  /** The event with that sequence number; nothing for null and for numbers that the trace does not have. */
  readonly at: (seq: number | null) => TraceEvent | undefined;
  /** How each flow run began and ended, by run. */
  readonly starts: ReadonlyMap<number, FlowStarted>;
  readonly ends: ReadonlyMap<number, FlowEnded>;
  /** What the smart list made of the person whom a step sent to another campaign, by the step's sequence number. */
  readonly admissions: ReadonlyMap<number, Considered>;
}

/** Whether a step asked about the person by name, as against a trigger that the step fired. */
function isAsked(at: Reading['at'], { cause, how }: Considered): boolean {
  return (how === 'execute' || how === 'request') && at(cause)?.type === 'step';
}

/** Reads a trace, or a part of one without gaps, once. */
export function read(events: readonly TraceEvent[]): Reading {
  const first = events[0]?.seq ?? 0;
  const at = (seq: number | null) => (seq === null ? undefined : events[seq - first]);
  const starts = new Map<number, FlowStarted>();
  const ends = new Map<number, FlowEnded>();
  const admissions = new Map<number, Considered>();
  for (const event of events) {
    if (event.run !== null && event.type === 'flow started') starts.set(event.run, event);
    if (event.run !== null && event.type === 'flow ended') ends.set(event.run, event);
    if (event.type === 'smart list' && event.cause !== null && isAsked(at, event))
      admissions.set(event.cause, event);
  }
  return { events, at, starts, ends, admissions };
}

/** The step or the outside event that a flow run goes back to: the event before its smart list. */
export function originOf(reading: Reading, started: FlowStarted): Stepped | Happened | undefined {
  const list = reading.at(started.cause);
  const origin = list?.type === 'smart list' ? reading.at(list.cause) : list;
  return origin?.type === 'step' || origin?.type === 'happened' ? origin : undefined;
}

/** The run whose step executed this one: the one that waits for it. Nothing for a run on a strand of its own. */
export function waitingCaller(reading: Reading, run: number | null): FlowStarted | undefined {
  const started = run === null ? undefined : reading.starts.get(run);
  if (started?.how !== 'execute' || started.caller === null) return undefined;
  return reading.starts.get(started.caller);
}

/**
 * Whether another event tells what this one says: a smart list that let the person in is told with the start of the
 * flow, one that a step asked about is told with the step.
 */
export function isFolded(reading: Reading, event: TraceEvent): boolean {
  if (event.type !== 'smart list') return false;
  return event.verdict === 'qualified' || isAsked(reading.at, event);
}
