import type { Change, CompiledPerson, TraceEvent, Value } from '#engine';

/** A person field, or a mark such as a membership, at a moment of the run. */
export interface FieldState {
  readonly name: string;
  readonly value: Value;
  /** The value for a reader; "yes" for a membership, "empty" for NULL, a pair of quotation marks for a text without characters. */
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
  /** Known by a cookie only. */
  readonly anonymous: boolean;
  /** Was in the database and has been deleted. */
  readonly deleted: boolean;
  /** The fields that have a value or get one in this run, in the order of the model, then of the changes. */
  readonly fields: readonly FieldState[];
  /** Memberships, statuses and the like that the person has or gets in this run, in the order in which they appear. */
  readonly marks: readonly FieldState[];
}

type Values = Map<string, { value: Value; changedBy: number | null }>;

interface Growing {
  exists: boolean;
  anonymous: boolean;
  deleted: boolean;
  readonly fields: Values;
  readonly marks: Values;
}

const changesOf = (event: TraceEvent): readonly Change[] =>
  event.type === 'step' || event.type === 'happened' ? event.changes : [];

const valuesOf = (given: Readonly<Record<string, Value>>): Values => {
  const known = Object.entries(given).filter(([, value]) => value !== null);
  return new Map(known.map(([name, value]) => [name, { value, changedBy: null }]));
};

function before({ exists, anonymous, fields, marks }: CompiledPerson): Growing {
  return { exists, anonymous, deleted: false, fields: valuesOf(fields), marks: valuesOf(marks) };
}

/** A value for a reader, without quotation marks: what a field of a form would show. */
export function fieldText(value: Value): string {
  if (value === null) return 'empty';
  return value === '' ? '""' : String(value);
}

function appear(person: Growing, event: TraceEvent): void {
  if (event.type === 'happened' && event.creates) {
    person.exists = true;
    person.anonymous = false;
    person.deleted = false;
  }
  if (event.type === 'flow ended' && event.how === 'deleted') {
    person.exists = false;
    person.deleted = true;
  }
}

function apply(person: Growing, event: TraceEvent, reached: boolean): void {
  if (reached) appear(person, event);
  for (const { field, to, mark } of changesOf(event)) {
    const values = mark ? person.marks : person.fields;
    if (reached) values.set(field, { value: to, changedBy: event.seq });
    else if (!values.has(field)) values.set(field, { value: null, changedBy: null });
  }
}

function statesOf(values: Values, cursor: number, textOf: (value: Value) => string): readonly FieldState[] {
  return [...values].map(([name, { value, changedBy }]) => ({
    name,
    value,
    text: textOf(value),
    changedNow: changedBy !== null && changedBy === cursor,
    changedBy,
  }));
}

const markText = (value: Value): string => (value === true ? 'yes' : fieldText(value));

/**
 * Every person's fields and marks after the events up to and with the sequence number `cursor`; -1 is before the first
 * event. What is only set later is there, and empty, so that a table of them keeps its rows. Linear.
 */
export function fieldsAt(
  people: readonly CompiledPerson[],
  events: readonly TraceEvent[],
  cursor: number,
): readonly PersonState[] {
  const states = new Map(people.map((person) => [person.name, before(person)]));
  for (const event of events) {
    const person = event.person === null ? undefined : states.get(event.person);
    if (person) apply(person, event, event.seq <= cursor);
  }
  return [...states].map(([name, { exists, anonymous, deleted, fields, marks }]) => ({
    name,
    exists,
    anonymous,
    deleted,
    fields: statesOf(fields, cursor, fieldText),
    marks: statesOf(marks, cursor, markText),
  }));
}
