import type { Change, Happened, Stepped, TraceEvent } from '#engine';
import { captionOf, clip, nameOf, titleOf } from '../trace/naming.ts';
import { isFolded, type Reading } from '../trace/reading.ts';
import { choiceSentence, didNothing, sentenceOf } from '../trace/sentence.ts';
import { glyphOf } from './glyph.ts';
import type { Mark } from './shape.ts';

const LONGEST = 10;

/** The steps that send the person to another campaign. */
const calls: readonly string[] = ['Execute Campaign', 'Request Campaign'];

/** The new value; of a membership, which is there or not, the name of what it is in. */
function shortOfChange({ field, to, mark }: Change): string {
  if (mark && typeof to !== 'string') return field.slice(field.indexOf(':') + 1).trim();
  return to === null ? 'empty' : String(to);
}

function shortOfStep(event: Stepped): string {
  if (didNothing(event)) return '';
  if (event.result !== 'done' && calls.includes(event.step)) return 'not run';
  const { Change: score = '', For: duration = '' } = event.values;
  if (event.step === 'Change Score') return String(score).replace(/\s/g, '');
  if (event.step === 'Wait') return String(duration);
  const change = event.changes[0];
  if (change) return shortOfChange(change);
  return String(event.values['Email'] ?? '');
}

function shortOf(event: TraceEvent): string {
  if (event.type === 'step') return shortOfStep(event);
  if (event.type === 'happened')
    return event.person ?? (event.event === 'Batch Campaign Runs' ? 'batch' : '');
  if (event.type === 'smart list') return nameOf(event.campaign ?? '');
  return '';
}

/** How an event went: an arrival that changes nothing and a smart list that takes nobody count as skipped. */
/** Whether an arrival did anything: a log entry, a change, or another event that follows from it. */
function didSomething(reading: Reading, event: Happened): boolean {
  if (event.person === null || event.creates) return true;
  if (event.activities.length > 0 || event.changes.length > 0) return true;
  return reading.at(event.seq + 1)?.cause === event.seq;
}

function resultOf(reading: Reading, event: TraceEvent): Mark['result'] {
  if (event.type === 'step') return event.result;
  if (event.type === 'smart list') return 'skipped';
  if (event.type === 'happened') return didSomething(reading, event) ? 'done' : 'skipped';
  return event.type === 'stopped' ? 'failed' : 'done';
}

/** Everything there is to say about an event, for a reader who does not see the picture. */
function labelOf(reading: Reading, event: TraceEvent): string {
  const said = sentenceOf(reading, event);
  if (event.type === 'happened' || event.type === 'stopped') return said;
  const choice = event.type === 'step' && !didNothing(event) ? choiceSentence(event) : undefined;
  return [`${event.person}, ${titleOf(event)}.`, choice, said].filter(Boolean).join(' ');
}

/** Whether the picture has a mark for the event. Flows that begin and end are blocks. */
export function isMarked(reading: Reading, event: TraceEvent): boolean {
  if (event.type === 'flow started' || event.type === 'flow ended') return false;
  return !isFolded(reading, event);
}

/** The mark of an event, at a place. */
export function markOf(reading: Reading, event: TraceEvent, place: Pick<Mark, 'column' | 'row'>): Mark {
  const glyph = glyphOf(event);
  return {
    seq: event.seq,
    ...place,
    glyph: glyph === 'start' || glyph === 'end' ? 'nothing' : glyph,
    short: clip(shortOf(event), LONGEST),
    label: labelOf(reading, event),
    result: resultOf(reading, event),
    run: event.run,
    caption: captionOf(event),
  };
}
