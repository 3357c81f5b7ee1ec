import type { Change, Instant, TraceEvent, Value } from '#engine';
import { sinceStart } from '../../trace/clock.ts';
import { captionOf } from '../../trace/naming.ts';
import { quote } from '../../vocabulary.ts';
import { csv } from '../csv/csv.ts';
import { isoTime } from './record.ts';

const HEADER = [
  ...['Event', 'Time', 'Since start', 'Person', 'Campaign', 'Depth', 'Strand', 'What', 'Step', 'Choice'],
  ...['Result', 'Changes', 'Reason', 'Cause', 'Assumptions', 'Facts'],
] as const;

const changeText = ({ field, from, to }: Change): string => `${field}: ${quote(from)} to ${quote(to)}`;

function resultOf(event: TraceEvent): string | null {
  if (event.type === 'step') return event.result;
  if (event.type === 'smart list') return event.verdict;
  return event.type === 'flow started' || event.type === 'flow ended' ? event.how : null;
}

function choiceOf(event: TraceEvent): Value {
  if (event.type !== 'step') return null;
  return event.applied === 'default' ? 'default' : event.applied + 1;
}

function rowOf(event: TraceEvent, start: Instant): readonly Value[] {
  const { seq, time, person, campaign, depth, strand, reason, cause, assumptions, facts } = event;
  const changes = event.type === 'step' || event.type === 'happened' ? event.changes : [];
  return [
    ...[seq, isoTime(time), sinceStart(time, start), person, campaign, depth, strand, captionOf(event)],
    ...[event.type === 'step' ? event.index + 1 : null, choiceOf(event), resultOf(event)],
    ...[changes.map(changeText).join('; '), reason, cause, assumptions.join(' '), facts.join(' ')],
  ];
}

/**
 * A run as CSV, one row an event in the order of time, under a header. For reading and counting: token chains and clauses
 * are in `traceJson` only. `start`: when the run started.
 */
export function traceCsv(events: readonly TraceEvent[], { start }: { readonly start: Instant }): string {
  return csv([HEADER, ...events.map((event) => rowOf(event, start))]);
}
