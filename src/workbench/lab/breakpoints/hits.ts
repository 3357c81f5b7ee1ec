import type { Change, TraceEvent, Value } from '#engine';
import { tokenName } from '../tokens/tokenName.ts';
import type { Breakpoint, FieldBreakpoint, StepBreakpoint, TokenBreakpoint } from './breakpoint.ts';

/** Is it the value that was asked for? Numbers and their texts are alike, as a reader types them. */
function isValue(value: Value, wanted: Value): boolean {
  if (value === null || wanted === null) return value === wanted;
  return String(value) === String(wanted) || (value === true && wanted === 'yes');
}

const changesOf = (event: TraceEvent): readonly Change[] =>
  event.type === 'step' || event.type === 'happened' ? event.changes : [];

const atStep = (event: TraceEvent, { campaign, at, gone }: StepBreakpoint): boolean =>
  !gone && event.type === 'step' && event.campaign === campaign && event.index === at;

function becomes(event: TraceEvent, { person, field, is }: FieldBreakpoint): boolean {
  if (person !== undefined && event.person !== person) return false;
  return changesOf(event).some(
    (change) =>
      change.field === field && change.from !== change.to && (is === undefined || isValue(change.to, is)),
  );
}

function fillsIn(event: TraceEvent, { token, is }: TokenBreakpoint): boolean {
  if (event.type !== 'step') return false;
  const name = tokenName(token);
  return event.tokens.some((one) => tokenName(one.token) === name && (is === undefined || one.value === is));
}

/**
 * Does an event stop a run at a breakpoint? A step breakpoint: the step is taken, whatever came of it. A field: it gets
 * another value than it had. A token: the step fills it in.
 */
export function isHit(event: TraceEvent, breakpoint: Breakpoint): boolean {
  if (breakpoint.kind === 'step') return atStep(event, breakpoint);
  return breakpoint.kind === 'field' ? becomes(event, breakpoint) : fillsIn(event, breakpoint);
}

/** The sequence numbers, ascending, at which one of the breakpoints stops. Each is a stop of the cursor. */
export function hits(events: readonly TraceEvent[], breakpoints: readonly Breakpoint[]): readonly number[] {
  return events.filter((event) => breakpoints.some((one) => isHit(event, one))).map(({ seq }) => seq);
}
