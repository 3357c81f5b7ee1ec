import type { Activity } from '../events.ts';
import type { Program } from '../program.ts';
import type { Person, World } from '../world.ts';

/** The person as a requested campaign sees the person: with the request in the log (fact 7.4). Changes nothing. */
export function remembering(
  { remembered }: Program,
  { now }: World,
  person: Person,
  entry: Activity,
): Person {
  if (!remembered.has(entry.type)) return person;
  return { ...person, history: [...person.history, { ...entry, time: now }] };
}
