import type { Catalog } from '../assets/catalog.ts';
import type { Change } from '../events.ts';
import { MARKS } from '../marks.ts';
import type { Program } from '../program.ts';
import { markOf, type Person } from '../world.ts';

/** The status that ends a membership; no channel lists it and every program has it. */
export const NOT_IN_PROGRAM = 'Not in Program';

export const CADENCES = ['Normal', 'Paused'] as const;

/** The person's status in a program; null for people who are not members. */
export function statusOf(person: Person, program: string): string | null {
  const status = markOf(person, MARKS.status(program));
  return status === null ? null : String(status);
}

/** The marks of a membership, each with the value that it has now: those that have one. */
export function membershipMarks(person: Person, program: string, { programs }: Catalog): readonly string[] {
  const fields = programs.get(program)?.memberFields ?? [];
  const all = [
    MARKS.status(program),
    MARKS.success(program),
    MARKS.stream(program),
    MARKS.cadence(program),
    ...fields.map((field) => MARKS.member(program, field)),
  ];
  return all.filter((mark) => markOf(person, mark) !== null);
}

/** Changes that set marks of a person. */
export function marking(person: Person, marks: Readonly<Record<string, string | null>>): readonly Change[] {
  return Object.entries(marks).map(([field, to]) => ({ field, from: markOf(person, field), to, mark: true }));
}

/** How the log names a program: its name and its id. */
export function namingProgram({ places }: Program, name: string) {
  const id = places.find((place) => place.kind === 'program' && place.name === name)?.id ?? null;
  return { Program: name, 'Program ID': id };
}
