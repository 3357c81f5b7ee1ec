import type { Bench, TraceEvent } from '#workbench';
import type { OutcomeRow } from './outcome.ts';
import { placeOf } from './words.ts';

/** What the row is called that tells where runs part which end the same. */
export const FIRST_EVENT = 'The first event that differs';

/** What an event is compared by. */
function signature(event: TraceEvent | undefined): string {
  if (!event) return '';
  const { type, time, person, campaign, reason } = event;
  return JSON.stringify([type, time, person, campaign, reason, event.type === 'step' ? event.index : null]);
}

function said(bench: Bench, event: TraceEvent | undefined): string {
  if (!event) return 'the run has ended';
  return `${event.person === null ? '' : `${event.person}: `}${placeOf(bench, event)}. ${event.reason}`;
}

/** The first event at which some runs part, as each run tells it; nothing where all are alike. */
export function partingOf(benches: readonly Bench[]): OutcomeRow | undefined {
  const runs = benches.map(({ run }) => run.events);
  const longest = runs.reduce((most, { length }) => Math.max(most, length), 0);
  for (let at = 0; at < longest; at++) {
    if (new Set(runs.map((events) => signature(events[at]))).size === 1) continue;
    const values = benches.map((bench) => said(bench, bench.run.events[at]));
    return { person: '', what: FIRST_EVENT, values };
  }
  return undefined;
}
