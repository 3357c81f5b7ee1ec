import type { Change, FlowEnded, FlowStarted, Stepped, TraceEvent } from '#engine';
import { quote } from '../vocabulary.ts';
import { nameOf } from './naming.ts';
import type { Reading } from './reading.ts';
import { originOf, waitingCaller } from './reading.ts';

/** "Quality Score goes from empty to 30." */
export function changeSentence({ field, from, to }: Change): string {
  if (from === to) return `${field} is set to ${quote(to)}, which it is already.`;
  return `${field} goes from ${quote(from)} to ${quote(to)}.`;
}

/** Whether the applied choice was Do Nothing, or the step was left out as invalid. */
export function didNothing({ result, values, target }: Stepped): boolean {
  return result === 'skipped' && target === null && Object.keys(values).length === 0;
}

/** The steps that say all they do by the values that they change; the others have a sentence of their own. */
const PLAIN_CHANGES: readonly string[] = ['Change Data Value', 'Change Score'];

/** A step that is left out because the activity was anonymous says so itself. */
const LEFT_OUT = '10.4';

/** Whether a step did nothing because the choice that applied is Do Nothing, and for no other reason. */
export function saysDoNothing(event: Stepped): boolean {
  return didNothing(event) && !event.facts.includes(LEFT_OUT) && event.assumptions.length === 0;
}

/** Which choice applied, in a sentence; nothing for a step without choices. */
export function choiceSentence({ applied, tests }: Stepped): string | undefined {
  if (applied !== 'default') return `Choice ${applied + 1} matches.`;
  return tests.length === 0 ? undefined : 'No choice matches, so the default choice applies.';
}

function ofStep(event: Stepped): string {
  if (event.changes.length > 0 && PLAIN_CHANGES.includes(event.step))
    return event.changes.map(changeSentence).join(' ');
  if (event.result === 'done' && event.target !== null) {
    const name = nameOf(event.target);
    if (event.step === 'Execute Campaign') return `Executes ${name}, and goes on when that has ended.`;
    if (event.step === 'Request Campaign') return `Requests ${name}, and goes on at once.`;
  }
  if (!saysDoNothing(event)) return event.reason;
  const applied = event.applied;
  if (applied !== 'default') return `Choice ${applied + 1} matches and says Do Nothing.`;
  return event.tests.length === 0
    ? 'The step says Do Nothing.'
    : 'No choice matches, and the default is Do Nothing.';
}

/** A run that makes up for what a person did while anonymous says so itself. */
const REPLAY = '10.3';

/** Why a flow started, and behind it its place in the queue where the model is about that. */
export function startReason({ reason }: FlowStarted): { readonly first: string; readonly queue?: string } {
  const end = reason.indexOf('. ') + 1;
  return end === 0 ? { first: reason } : { first: reason.slice(0, end), queue: reason.slice(end + 1) };
}

function ofTrigger(event: FlowStarted, caller: string | null | undefined): string {
  if (event.facts.includes(REPLAY)) return startReason(event).first;
  const by = caller ? ` for a step of ${nameOf(caller)}` : '';
  return `Its trigger fires${by} and ${event.person} qualifies.`;
}

function ofStart(reading: Reading, event: FlowStarted): string {
  const caller = event.caller === null ? undefined : reading.starts.get(event.caller)?.campaign;
  if (event.how === 'execute')
    return `Executed by ${nameOf(caller ?? 'its caller')}, which waits until this flow has ended.`;
  if (event.how === 'batch') return `The batch run takes ${event.person} in.`;
  if (event.how === 'trigger') return ofTrigger(event, caller);
  if (originOf(reading, event)?.type === 'happened')
    return `Requested from outside, and ${event.person} qualifies.`;
  return `Requested by ${nameOf(caller ?? 'its caller')}, which goes on beside it.`;
}

function ofEnd(reading: Reading, event: FlowEnded): string {
  if (event.how !== 'completed') return event.reason;
  const caller = waitingCaller(reading, event.run);
  const alsoEnds = reading.ends.get(caller?.run ?? -1)?.cause === event.seq;
  return caller?.campaign && !alsoEnds
    ? `Every step is done; ${nameOf(caller.campaign)} goes on.`
    : 'Every step is done.';
}

/** What an event says, in plain words, without the name of its campaign and step. */
export function sentenceOf(reading: Reading, event: TraceEvent): string {
  if (event.type === 'step') return ofStep(event);
  if (event.type === 'flow started') return ofStart(reading, event);
  if (event.type === 'flow ended') return ofEnd(reading, event);
  if (event.type !== 'wait ended') return event.reason;
  const wait = reading.at(event.cause);
  const { For: duration } = wait?.type === 'step' ? wait.values : {};
  return duration === undefined ? event.reason : `The wait of ${duration} is over.`;
}
