import { beginning, type Person, type Program, type Run, type Value } from '#engine';

/** A person field, or a mark such as a membership, that ends otherwise than it began. */
export interface FinalField {
  readonly field: string;
  readonly from: Value;
  readonly to: Value;
}

/** A person at the end. */
export interface FinalPerson {
  readonly name: string;
  readonly exists: boolean;
  /** Was not in the database when the run began, and is now. */
  readonly created: boolean;
  /** Was in the database, and was deleted. */
  readonly deleted: boolean;
  /** Known by a cookie only. */
  readonly anonymous: boolean;
  /** Fields, then marks. */
  readonly changed: readonly FinalField[];
}

type Values = Person['fields'];

function changesOf(before: Values, after: Values): readonly FinalField[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const values = names.map((field) => ({ field, from: before[field] ?? null, to: after[field] ?? null }));
  return values.filter(({ from, to }) => from !== to);
}

const wasDeleted = ({ events }: Run, person: string): boolean =>
  events.some((event) => event.type === 'flow ended' && event.how === 'deleted' && event.person === person);

/** What a run made of every person, in the order of the scenario. */
export function finalPeople(program: Program, made: Run): readonly FinalPerson[] {
  const { people } = beginning(program);
  return [...made.world.people.values()].map(({ name, exists, anonymous, fields, marks }) => {
    const before = people.get(name);
    return {
      name,
      exists,
      created: exists && before?.exists !== true,
      deleted: !exists && wasDeleted(made, name),
      anonymous,
      changed: [...changesOf(before?.fields ?? {}, fields), ...changesOf(before?.marks ?? {}, marks)],
    };
  });
}
