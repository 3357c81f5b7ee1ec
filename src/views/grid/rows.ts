import type { Instant, TraceEvent } from '#engine';
import { type Glyph, glyphOf } from '../picture/glyph.ts';
import { sinceStart } from '../trace/clock.ts';
import { captionOf, nameOf } from '../trace/naming.ts';
import { isFolded, type Reading, read } from '../trace/reading.ts';
import { sentenceOf } from '../trace/sentence.ts';
import { quote } from '../vocabulary.ts';

/** One line of a run: an event, and the events that it tells along with its own. */
export interface GridRow {
  readonly seq: number;
  /** All events told by this row, its own among them, ascending. */
  readonly seqs: readonly number[];
  readonly type: TraceEvent['type'];
  /** How many executions deep, from 0. */
  readonly level: number;
  readonly strand: number | null;
  readonly person: string | null;
  /** Since the start of the run: "start", "+2 hours". */
  readonly time: string;
  /** The campaign's name without its program; empty for what comes from outside. */
  readonly campaign: string;
  /** `Program.Campaign` */
  readonly ref: string | null;
  /** "Step 1: Execute Campaign", "Flow starts" */
  readonly what: string;
  /** What happened, in a sentence. */
  readonly detail: string;
  /** For steps, smart lists that took nobody, flows that failed and runs that stopped. */
  readonly result: 'done' | 'skipped' | 'failed' | null;
  /** Changed fields with their values as texts. */
  readonly changes: readonly { readonly field: string; readonly from: string; readonly to: string }[];
  /** Whether it rests on a point where the sources disagree or are silent. */
  readonly assumption: boolean;
  readonly glyph: Glyph | 'start' | 'end';
}

function resultOf(event: TraceEvent): GridRow['result'] {
  if (event.type === 'step') return event.result;
  if (event.type === 'smart list') return 'skipped';
  if (event.type === 'stopped') return 'failed';
  return event.type === 'flow ended' && event.how === 'failed' ? 'failed' : null;
}

function foldedInto(reading: Reading, event: TraceEvent): TraceEvent | undefined {
  if (event.type === 'flow started') {
    const list = reading.at(event.cause);
    return list?.type === 'smart list' ? list : undefined;
  }
  const admission = event.type === 'step' ? reading.admissions.get(event.seq) : undefined;
  return admission?.verdict === 'qualified' ? undefined : admission;
}

function rowOf(reading: Reading, event: TraceEvent, start: Instant): GridRow {
  const told = foldedInto(reading, event);
  const changes = event.type === 'step' || event.type === 'happened' ? event.changes : [];
  return {
    seq: event.seq,
    seqs: told ? [event.seq, told.seq].sort((a, b) => a - b) : [event.seq],
    type: event.type,
    level: event.depth,
    strand: event.strand,
    person: event.person,
    time: sinceStart(event.time, start),
    campaign: event.campaign === null ? '' : nameOf(event.campaign),
    ref: event.campaign,
    what: captionOf(event),
    detail: sentenceOf(reading, event),
    result: resultOf(event),
    changes: changes.map(({ field, from, to }) => ({ field, from: quote(from), to: quote(to) })),
    assumption: event.assumptions.length > 0 || (told?.assumptions.length ?? 0) > 0,
    glyph: glyphOf(event),
  };
}

/** The rows of a run in the order of time. Linear. `start`: when the run started, if time passed before the first event. */
export function rowsOf(
  events: readonly TraceEvent[],
  start: Instant = events[0]?.time ?? 0,
): readonly GridRow[] {
  const reading = read(events);
  return events.filter((event) => !isFolded(reading, event)).map((event) => rowOf(reading, event, start));
}
