import { type Choice, type Person, type Program, step, type World } from '#engine';
import type { Footprint, Resource } from './footprint.ts';

/** A move with what it reads and writes. */
export interface Moving {
  readonly choice: Choice;
  readonly print: Footprint;
}

/** A person with one thing as another move leaves it. */
function withOne(person: Person, after: Person, { kind, name }: Resource): Person {
  if (kind === 'field')
    return { ...person, fields: { ...person.fields, [name]: after.fields[name] ?? null } };
  if (kind === 'membership')
    return { ...person, marks: { ...person.marks, [name]: after.marks[name] ?? null } };
  return kind === 'past' ? { ...person, history: after.history } : { ...person, entered: after.entered };
}

/** What a move does, in so far as anything can depend on it. */
function effect(program: Program, world: World, choice: Choice): string {
  const told = step(program, world, choice).events.map((event) => {
    if (event.type === 'smart list') return [event.campaign, event.verdict];
    if (event.type !== 'step') return [event.campaign, event.type];
    return [event.campaign, event.result, event.applied, event.changes.map(({ to }) => to), event.activities];
  });
  return JSON.stringify(told);
}

/**
 * What one move writes that changes what another one does, found by letting the other one meet it. Finds what a footprint
 * misses: a smart list that looks at the person after the move itself has written something.
 */
export function influences(program: Program, world: World, one: Moving, other: Moving): readonly Resource[] {
  const person = world.people.get(one.print.person ?? '');
  if (!person || one.print.person !== other.print.person) return [];
  const after = step(program, world, one.choice).world.people.get(person.name);
  if (!after) return [];
  const usual = effect(program, world, other.choice);
  return [...one.print.writes.values()].filter((resource) => {
    const people = new Map(world.people).set(person.name, withOne(person, after, resource));
    return effect(program, { ...world, people }, other.choice) !== usual;
  });
}
