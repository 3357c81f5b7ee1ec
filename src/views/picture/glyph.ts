import type { Stepped, TraceEvent } from '#engine';
import { didNothing } from '../trace/sentence.ts';

/** The signs of the visual grammar that stand on a mark. */
export type Glyph =
  | 'arrive'
  | 'change'
  | 'score'
  | 'execute'
  | 'request'
  | 'send'
  | 'wait'
  | 'resume'
  | 'remove'
  | 'nothing'
  | 'refused'
  | 'stopped';

const STEPS: ReadonlyMap<string, Glyph> = new Map([
  ['Change Data Value', 'change'],
  ['Change Score', 'score'],
  ['Execute Campaign', 'execute'],
  ['Request Campaign', 'request'],
  ['Send Email', 'send'],
  ['Send Alert', 'send'],
  ['Wait', 'wait'],
  ['Remove from Flow', 'remove'],
  ['Delete Person', 'remove'],
]);

function ofStep(event: Stepped): Glyph {
  if (didNothing(event)) return 'nothing';
  return STEPS.get(event.step) ?? (event.result === 'done' ? 'change' : 'nothing');
}

/** The sign of an event; flows that begin and end have `start` and `end`, which the picture shows as blocks. */
export function glyphOf(event: TraceEvent): Glyph | 'start' | 'end' {
  switch (event.type) {
    case 'happened':
      return 'arrive';
    case 'smart list':
      return event.verdict === 'qualified' ? 'start' : 'refused';
    case 'flow started':
      return 'start';
    case 'step':
      return ofStep(event);
    case 'wait ended':
      return 'resume';
    case 'flow ended':
      return 'end';
    case 'stopped':
      return 'stopped';
  }
}
