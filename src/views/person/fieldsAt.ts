import type { Change, PersonData, TraceEvent, Value } from '#engine';

/** A person field at a moment of the run. */
export interface FieldState {
  readonly name: string;
  readonly value: Value;
  /** The value for a reader; "empty" for NULL, a pair of quotation marks for a text without characters. */
  readonly text: string;
  /** The event at the cursor changed it. */
  readonly changedNow: boolean;
  /** The last event that changed it, so far. */
  readonly changedBy: number | null;
}

/** A person at a moment of the run. */
export interface PersonState {
  readonly name: string;
  /** In the database. */
  readonly exists: boolean;
  /** The fields that have a value or get one in this run, in the order of the model, then of the changes. */
  readonly fields: readonly FieldState[];
}

interface Growing {
  exists: boolean;
  readonly fields: Map<string, { value: Value; changedBy: number | null }>;
}

const changesOf = (event: TraceEvent): readonly Change[] =>
  event.type === 'step' || event.type === 'happened' ? event.changes : [];

/** Whether an event shows that its person is in the database: an outside event that did nothing has no activity. */
const needsExistence = (event: TraceEvent): boolean =>
  event.type !== 'happened' || event.creates || event.activities.length > 0;

function before({ new: isNew, fields = {} }: PersonData): Growing {
  const known = Object.entries(fields).filter(([, value]) => value !== null);
  return {
    exists: isNew !== true,
    fields: new Map(known.map(([name, value]) => [name, { value, changedBy: null }])),
  };
}

/** A value for a reader, without quotation marks: what a field of a form would show. */
export function fieldText(value: Value): string {
  if (value === null) return 'empty';
  return value === '' ? '""' : String(value);
}

function apply(person: Growing, event: TraceEvent, reached: boolean): void {
  if (reached && needsExistence(event)) person.exists = true;
  for (const { field, to } of changesOf(event)) {
    if (reached) person.fields.set(field, { value: to, changedBy: event.seq });
    else if (!person.fields.has(field)) person.fields.set(field, { value: null, changedBy: null });
  }
}

/**
 * Every person's fields after the events up to and with the sequence number `cursor`; -1 is before the first event. A
 * field that is only set later is there, and empty, so that a table of them keeps its rows. Linear.
 */
export function fieldsAt(
  people: readonly PersonData[],
  events: readonly TraceEvent[],
  cursor: number,
): readonly PersonState[] {
  const states = new Map(people.map((person) => [person.name, before(person)]));
  for (const event of events) {
    const person = event.person === null ? undefined : states.get(event.person);
    if (person) apply(person, event, event.seq <= cursor);
  }
  return [...states].map(([name, { exists, fields }]) => ({
    name,
    exists,
    fields: [...fields].map(([field, { value, changedBy }]) => ({
      name: field,
      value,
      text: fieldText(value),
      changedNow: changedBy !== null && changedBy === cursor,
      changedBy,
    })),
  }));
}
