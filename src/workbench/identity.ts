import type { TraceEvent } from '#engine';

/** What an event is, whatever run it stands in: its type, person, campaign and step. */
function nameOf(event: TraceEvent): string {
  const { type, person, campaign } = event;
  const place = event.type === 'step' ? event.index : event.type === 'happened' ? event.event : '';
  return `${type}|${person ?? ''}|${campaign ?? ''}|${place}`;
}

/** The identity of each event of a run: its name and how many of that name came before. Finds it again in another run. */
export function identities(events: readonly TraceEvent[]): readonly string[] {
  const counts = new Map<string, number>();
  return events.map((event) => {
    const name = nameOf(event);
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    return `${name}|${count}`;
  });
}

/** What an event says besides who and where: two events of one identity and one content are the same to a reader. */
export function contentOf(event: TraceEvent): string {
  switch (event.type) {
    case 'step':
      return JSON.stringify([event.step, event.applied, event.result, event.values, event.changes]);
    case 'smart list':
      return `${event.how} ${event.verdict}`;
    case 'flow started':
    case 'flow ended':
      return event.how;
    case 'happened':
      return JSON.stringify(event.attributes);
    case 'wait ended':
      return '';
    case 'stopped':
      return event.reason;
  }
}

/** Sequence numbers of the events of `now` that `before` did not have: another identity, or other values. */
export function movedSince(before: readonly TraceEvent[], now: readonly TraceEvent[]): readonly number[] {
  const known = identities(before);
  const contents = new Map(before.map((event, index) => [known[index], contentOf(event)]));
  const found = identities(now);
  return now.filter((event, index) => contents.get(found[index]) !== contentOf(event)).map(({ seq }) => seq);
}
