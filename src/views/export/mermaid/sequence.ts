import type { Instant, TraceEvent } from '#engine';
import { sinceStart } from '../../trace/clock.ts';
import { captionOf, clip } from '../../trace/naming.ts';
import { originOf, type Reading, read, waitingCaller } from '../../trace/reading.ts';
import { sentenceOf } from '../../trace/sentence.ts';
import { label } from './label.ts';

/** Events in one diagram unless told otherwise: Mermaid draws no more than 500 arrows. */
const MOST = 300;
const LONGEST = 120;

interface Telling {
  readonly reading: Reading;
  readonly start: Instant;
  /** The participant of a campaign. */
  readonly ids: ReadonlyMap<string, string>;
  /** Several people: each line says whom it is about. */
  readonly several: boolean;
}

const idOf = ({ ids }: Telling, campaign: string | null): string => ids.get(campaign ?? '') ?? 'outside';

function words(telling: Telling, { person }: TraceEvent, text: string): string {
  return label(
    telling.several && person !== null ? `${person}: ${clip(text, LONGEST)}` : clip(text, LONGEST),
  );
}

function lineOf(telling: Telling, event: TraceEvent): string | undefined {
  const { reading, start } = telling;
  const own = idOf(telling, event.campaign);
  const note = (text: string) => `  Note over ${own}: ${words(telling, event, text)}`;
  switch (event.type) {
    case 'happened':
      return note(`${sinceStart(event.time, start)}: ${event.event}`);
    case 'flow started': {
      const from = idOf(telling, originOf(reading, event)?.campaign ?? null);
      const arrow = event.how === 'request' ? '--)' : '->>';
      return `  ${from}${arrow}${own}: ${words(telling, event, event.how)}`;
    }
    case 'flow ended': {
      const caller = waitingCaller(reading, event.run);
      if (!caller) return event.how === 'completed' ? undefined : note(captionOf(event));
      return `  ${own}->>${idOf(telling, caller.campaign)}: ${words(telling, event, captionOf(event))}`;
    }
    case 'step':
      return note(`${captionOf(event)}. ${sentenceOf(reading, event)}`);
    case 'wait ended':
      return note(`${sinceStart(event.time, start)}: ${captionOf(event)}`);
    case 'stopped':
      return note(`${captionOf(event)}. ${event.reason}`);
    case 'smart list':
      return undefined;
  }
}

function participants(events: readonly TraceEvent[]): ReadonlyMap<string, string> {
  const refs = new Set(
    events.flatMap(({ type, campaign }) => (type === 'smart list' ? [] : (campaign ?? []))),
  );
  return new Map([...refs].map((ref, at) => [ref, `c${at}`]));
}

/**
 * A run as a Mermaid sequence diagram: a lifeline a campaign, a solid arrow to what is executed and back, a dashed open
 * one to what is requested, notes for steps and arrivals. Names stay text. A run of more than `most` events is cut, and
 * the diagram says so. Does not show smart lists that took nobody, but with the step that asked.
 */
export function sequence(
  events: readonly TraceEvent[],
  { start, most = MOST }: { readonly start: Instant; readonly most?: number },
): string {
  const shown = events.slice(0, most);
  const ids = participants(shown);
  const several = new Set(shown.flatMap(({ person }) => person ?? [])).size > 1;
  const telling = { reading: read(shown), start, ids, several };
  const rest = events.length - shown.length;
  return [
    'sequenceDiagram',
    '  participant outside as Outside',
    ...[...ids].map(([ref, id]) => `  participant ${id} as ${label(ref)}`),
    ...shown.flatMap((event) => lineOf(telling, event) ?? []),
    ...(rest > 0 ? [`  Note over outside: ${label(`The first ${most} of ${events.length} events.`)}`] : []),
    '',
  ].join('\n');
}
