import type { CompiledPerson, TraceEvent } from '#engine';
import { fieldsAt, type PersonState } from '../person/fieldsAt.ts';

/** A final value that differs, as texts; "empty" where a side has none. */
export interface FinalDifference {
  readonly person: string;
  readonly field: string;
  readonly a: string;
  readonly b: string;
}

const IN_DATABASE = 'In the database';

function textsOf(person: PersonState | undefined): ReadonlyMap<string, string> {
  const { exists = false, fields = [], marks = [] } = person ?? {};
  const values = [...fields, ...marks].map(({ name, text }): [string, string] => [name, text]);
  return new Map([[IN_DATABASE, exists ? 'yes' : 'no'], ...values]);
}

const atEnd = (people: readonly CompiledPerson[], events: readonly TraceEvent[]) =>
  new Map(fieldsAt(people, events, Number.POSITIVE_INFINITY).map((person) => [person.name, person]));

/** Every final value in which two runs differ, people, fields and memberships in the order of the left run, then of the right. */
export function finalDifferences(
  a: readonly TraceEvent[],
  b: readonly TraceEvent[],
  peopleA: readonly CompiledPerson[],
  peopleB: readonly CompiledPerson[],
): readonly FinalDifference[] {
  const [left, right] = [atEnd(peopleA, a), atEnd(peopleB, b)];
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((person) => {
    const [ofA, ofB] = [textsOf(left.get(person)), textsOf(right.get(person))];
    return [...new Set([...ofA.keys(), ...ofB.keys()])].flatMap((field) => {
      const [textA, textB] = [ofA.get(field) ?? 'empty', ofB.get(field) ?? 'empty'];
      return textA === textB ? [] : [{ person, field, a: textA, b: textB }];
    });
  });
}
