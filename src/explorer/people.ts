import type { Person, Value } from '#engine';
import { addUnits, numbering, once } from './numbering.ts';

type Values = Readonly<Record<string, Value>>;

/** A person as numbers: equal numbers for people with whom everything goes on alike. */
export interface PersonState {
  readonly number: number;
  /** The first is for all that is neither a field nor a mark; then the values by `slotOf`, 0 for an empty one. */
  readonly slots: readonly number[];
}

/** What a move makes of a person, wherever it reads the same. */
export interface Writes {
  readonly slots: readonly (readonly [slot: number, number: number])[];
  readonly fields: Values | null;
  readonly marks: Values | null;
  /** The person after it in one place: what is neither a field nor a mark is the same in all. */
  readonly person: Person;
}

/** Where everything stands that is neither a field nor a mark. */
export const SELF = 0;

/** Numbers people, and what moves make of them. */
export interface People {
  readonly of: (person: Person) => PersonState;
  /** The same for the same writes: none is made twice. */
  readonly after: (state: PersonState, writes: Writes) => PersonState;
  /** One person who is in that state. */
  readonly person: (state: PersonState) => Person;
  readonly slotOf: (kind: 'field' | 'membership', name: string) => number;
  /** The difference between a person and the same one after a move; nothing where there is none. */
  readonly writes: (before: Person, after: Person) => Writes | null;
}

interface Kept extends PersonState {
  /** Made when it is asked for. */
  person: Person | null;
  readonly from: { readonly state: Kept; readonly writes: Writes } | null;
  readonly afters: (Writes | Kept)[];
}

function selfText({ name, exists, deleted, anonymous, history, entered }: Person): string {
  const rules = entered.map(({ campaign, at, usedUp }) => `${campaign} ${at} ${usedUp}`).sort();
  const past = history.length === 0 ? '' : JSON.stringify(history);
  return `${name}|${exists}|${deleted}|${anonymous}|${past}|${rules.join()}`;
}

function changed(before: Values, after: Values): Values | null {
  if (before === after) return null;
  const entries = Object.entries(after).filter(([name, value]) => before[name] !== value);
  for (const name of Object.keys(before)) if (!Object.hasOwn(after, name)) entries.push([name, null]);
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

function written({ fields, marks, person }: Writes, before: Person): Person {
  return {
    ...person,
    fields: fields ? { ...before.fields, ...fields } : before.fields,
    marks: marks ? { ...before.marks, ...marks } : before.marks,
  };
}

export function peopleOf(): People {
  const selfNumber = numbering<string>();
  const valueNumber = numbering<Value>(1);
  const place = numbering<string>(SELF + 1);
  const states = new Map<string, Kept>();
  const slotOf: People['slotOf'] = (kind, name) => place(`${kind} ${name}`);
  const numberOf = (value: Value | undefined) =>
    value === null || value === undefined ? 0 : valueNumber(value);
  const units: number[] = [];

  function put(slots: number[], kind: 'field' | 'membership', values: Values): void {
    for (const name in values) {
      const number = numberOf(values[name]);
      if (number === 0) continue;
      const slot = slotOf(kind, name);
      while (slots.length < slot) slots.push(0);
      slots[slot] = number;
    }
  }

  function intern(slots: number[], person: Person | null, from: Kept['from']): Kept {
    // Slots that nobody has written to yet must not tell two people apart.
    let length = slots.length;
    while (slots[length - 1] === 0) length--;
    units.length = 0;
    for (let at = 0; at < length; at++) addUnits(units, slots[at] ?? 0);
    const key = String.fromCharCode(...units);
    const known = states.get(key);
    if (known) return known;
    const state: Kept = { number: states.size, slots, person, from, afters: [] };
    states.set(key, state);
    return state;
  }

  const of = once<Person, Kept>((person) => {
    const slots = [selfNumber(selfText(person))];
    put(slots, 'field', person.fields);
    put(slots, 'membership', person.marks);
    return intern(slots, person, null);
  });

  function after(state: Kept, writes: Writes): Kept {
    const { afters } = state;
    for (let at = 0; at < afters.length; at += 2) if (afters[at] === writes) return afters[at + 1] as Kept;
    const slots = [...state.slots];
    for (const [slot, number] of writes.slots) {
      while (slots.length < slot) slots.push(0);
      slots[slot] = number;
    }
    const next = intern(slots, null, { state, writes });
    afters.push(writes, next);
    return next;
  }

  /** From the last one that was made, one after the other: a long way must not be a deep call. */
  function person(state: Kept): Person {
    const way: Kept[] = [];
    let made = state;
    for (; made.person === null && made.from; made = made.from.state) way.push(made);
    let last = made.person;
    for (const one of way.reverse()) {
      if (!one.from || !last) continue;
      last = written(one.from.writes, last);
      one.person = last;
    }
    return last as Person;
  }

  function writes(before: Person, now: Person): Writes | null {
    if (before === now) return null;
    const fields = changed(before.fields, now.fields);
    const marks = changed(before.marks, now.marks);
    const slots: [number, number][] = [];
    for (const [name, value] of Object.entries(fields ?? {}))
      slots.push([slotOf('field', name), numberOf(value)]);
    for (const [name, value] of Object.entries(marks ?? {}))
      slots.push([slotOf('membership', name), numberOf(value)]);
    const self = selfNumber(selfText(now));
    if (self !== selfNumber(selfText(before))) slots.push([SELF, self]);
    return slots.length === 0 ? null : { slots, fields, marks, person: now };
  }

  return {
    of,
    slotOf,
    writes,
    after: (state, made) => after(state as Kept, made),
    person: (state) => person(state as Kept),
  };
}
