import { beginning, type Program, type Run, type Value } from '#engine';

/** A person field that ends otherwise than it began. */
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
  readonly changed: readonly FinalField[];
}

/** What a run made of every person, in the order of the scenario. */
export function finalPeople(program: Program, { world }: Run): readonly FinalPerson[] {
  const { people } = beginning(program);
  return Object.values(world.people).map(({ name, exists, fields }) => {
    const before = people[name];
    const names = [...new Set([...Object.keys(before?.fields ?? {}), ...Object.keys(fields)])];
    const changed = names.map((field) => ({
      field,
      from: before?.fields[field] ?? null,
      to: fields[field] ?? null,
    }));
    return {
      name,
      exists,
      created: exists && before?.exists !== true,
      changed: changed.filter(({ from, to }) => from !== to),
    };
  });
}
