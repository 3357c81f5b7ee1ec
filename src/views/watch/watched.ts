import type { Change, CompiledPerson, TraceEvent, Value } from '#engine';
import { fieldText } from '../person/fieldsAt.ts';
import { plainName } from '../tokens/name.ts';

/** What is watched: a field or a membership of a person, or a token, as a `Watch` of the workbench has it. */
export type Watchable =
  | { readonly kind: 'field'; readonly person: string; readonly field: string }
  | { readonly kind: 'membership'; readonly person: string; readonly mark: string }
  | { readonly kind: 'token'; readonly token: string; readonly person?: string };

/** A value that something had, and the event that gave it. */
export interface Moment {
  /** Sequence number; null for what was there before the run. */
  readonly seq: number | null;
  readonly value: Value;
  /** For a reader: "empty" for NULL, "yes" for a membership. */
  readonly text: string;
}

/** A watch at a moment of the run. */
export interface Watched {
  /** At the cursor; null for a token that no step has filled in so far. */
  readonly now: Moment | null;
  /** Before that; null where there was nothing before. */
  readonly previous: Moment | null;
  /** The event at the cursor gave the value. */
  readonly changedNow: boolean;
  /** Over the whole run, also after the cursor, in order: for a field each value, for a token each time it is filled in. */
  readonly history: readonly Moment[];
}

const changesOf = (event: TraceEvent): readonly Change[] =>
  event.type === 'step' || event.type === 'happened' ? event.changes : [];

function momentOf(seq: number | null, value: Value, mark: boolean): Moment {
  return { seq, value, text: mark && value === true ? 'yes' : fieldText(value) };
}

function ofPerson(
  people: readonly CompiledPerson[],
  events: readonly TraceEvent[],
  person: string,
  name: string,
  mark: boolean,
): Moment[] {
  const start = people.find((one) => one.name === person);
  const given = start && (mark ? start.marks : start.fields);
  const first = given && Object.hasOwn(given, name) ? (given[name] ?? null) : null;
  const moments = [momentOf(null, first, mark)];
  for (const event of events) {
    if (event.person !== person) continue;
    for (const change of changesOf(event))
      if (change.field === name && (change.mark ?? false) === mark && change.from !== change.to)
        moments.push(momentOf(event.seq, change.to, mark));
  }
  return moments;
}

function ofToken(events: readonly TraceEvent[], token: string, person: string | undefined): Moment[] {
  const name = plainName(token);
  return events.flatMap((event) => {
    if (event.type !== 'step' || (person !== undefined && event.person !== person)) return [];
    const found = event.tokens.findLast((one) => plainName(one.token) === name);
    return found ? [momentOf(event.seq, found.value, false)] : [];
  });
}

function historyOf(
  people: readonly CompiledPerson[],
  events: readonly TraceEvent[],
  watch: Watchable,
): readonly Moment[] {
  if (watch.kind === 'token') return ofToken(events, watch.token, watch.person);
  const mark = watch.kind === 'membership';
  return ofPerson(people, events, watch.person, mark ? watch.mark : watch.field, mark);
}

/**
 * A watch after the events up to and with the sequence number `cursor`; -1 is before the first. A field's history starts
 * with the value before the run, and is all empty for somebody who is not in the model; a token has a value from the first
 * step that fills it in. Linear.
 */
export function watched(
  people: readonly CompiledPerson[],
  events: readonly TraceEvent[],
  cursor: number,
  watch: Watchable,
): Watched {
  const history = historyOf(people, events, watch);
  const past = history.filter(({ seq }) => (seq ?? -1) <= cursor);
  const now = past.at(-1) ?? null;
  return {
    now,
    previous: past.at(-2) ?? null,
    changedNow: now !== null && now.seq !== null && now.seq === cursor,
    history,
  };
}
