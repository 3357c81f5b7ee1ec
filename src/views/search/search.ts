import type { TraceEvent } from '#engine';
import { isFolded, read } from '../trace/reading.ts';
import { toldWith } from '../why/cause.ts';
import { holds } from './fold.ts';
import { type Query, readQuery } from './query.ts';
import { type Told, toldBy } from './told.ts';

/** A run made ready to be searched, once for many queries. */
export type Searchable = readonly { readonly seq: number; readonly told: readonly Told[] }[];

/** An event that a query finds. */
export interface Match {
  /** Always a stop of the cursor. */
  readonly seq: number;
  /** Why it matches: "changes Score from 5 to 10; person Ada". */
  readonly reason: string;
}

/** Makes a run ready to be searched. A smart list that is told with another event is not found by itself. Linear. */
export function searchable(events: readonly TraceEvent[]): Searchable {
  const reading = read(events);
  return events
    .filter((event) => !isFolded(reading, event))
    .map((event) => ({ seq: event.seq, told: toldBy(event, toldWith(reading, event)) }));
}

/** What the words of a query found of an event, each thing once; nothing unless all of them found something. */
function found(told: readonly Told[], { words, changed }: Query): readonly Told[] | undefined {
  const change = told.find(
    ({ changes }) =>
      changes !== undefined && (words.length === 0 || words.some((word) => holds(changes, word))),
  );
  if (changed && !change) return undefined;
  const reasons = new Set(changed && change ? [change] : []);
  for (const word of words) {
    if ([...reasons].some(({ text }) => holds(text, word))) continue;
    const by = told.find(({ text }) => holds(text, word));
    if (!by) return undefined;
    reasons.add(by);
  }
  return told.filter((one) => reasons.has(one));
}

/**
 * The events that a reader asks for in plain words, in the order of the run: by person, campaign, step, changed field,
 * activity, value or token, by what it tested and why it
 * happened. All words must be found, in whatever order; capitals and accents do not count. With "changed"
 * ("who changed Score?") one of the words must name what the event changes. An empty query finds nothing.
 */
export function search(run: Searchable, query: string): readonly Match[] {
  const asked = readQuery(query);
  if (asked.words.length === 0 && !asked.changed) return [];
  return run.flatMap(({ seq, told }) => {
    const by = found(told, asked);
    return by ? [{ seq, reason: by.map(({ words }) => words).join('; ') }] : [];
  });
}

/** The match after or before the cursor, going round at the ends; null where there is none. */
export function nearestMatch(
  matches: readonly Match[],
  cursor: number,
  to: 'next' | 'previous',
): Match | null {
  if (to === 'next') return matches.find(({ seq }) => seq > cursor) ?? matches[0] ?? null;
  return matches.findLast(({ seq }) => seq < cursor) ?? matches.at(-1) ?? null;
}
