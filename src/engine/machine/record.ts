import { ACTIVITIES } from '../activities/table.ts';
import type { Activity, Change } from '../events.ts';
import type { Program } from '../program.ts';
import type { Value } from '../value.ts';
import type { Person } from '../world.ts';
import { type Draft, ownPerson, personOf } from './draft.ts';
import { type By, hear } from './hear.ts';

/** Sets a value under a name, be it `__proto__`. */
function put(values: Record<string, Value>, name: string, value: Value): void {
  if (name !== '__proto__') values[name] = value;
  else Object.defineProperty(values, name, { value, enumerable: true, configurable: true, writable: true });
}

/** Applies changes to a person. Marks that become empty stay as empty marks. */
export function write(draft: Draft, name: string, changes: readonly Change[]): void {
  const person = changes.length === 0 ? undefined : ownPerson(draft, name);
  if (!person) return;
  for (const { field, to, mark } of changes) {
    if (!mark) put(person.fields, field, to);
    else {
      const marks = draft.copy(person.marks);
      put(marks, field, to);
      person.marks = marks;
    }
  }
}

function remember(draft: Draft, person: Person, activities: readonly Activity[]): void {
  const { program, world } = draft;
  if (program.remembered.size === 0 && !person.anonymous) return;
  const kept = activities.filter(({ type }) => {
    return program.remembered.has(type) || (person.anonymous && ACTIVITIES.get(type)?.web === true);
  });
  if (kept.length === 0) return;
  const own = ownPerson(draft, person.name);
  if (own) own.history = [...own.history, ...kept.map((activity) => ({ ...activity, time: world.now }))];
}

/** Does anything in the model depend on these activities of a known person? */
export function matters({ remembered, listeners }: Program, activities: readonly Activity[]): boolean {
  const looksBack = remembered.size > 0;
  for (const { type } of activities)
    if (listeners.has(type) || (looksBack && remembered.has(type))) return true;
  return false;
}

/**
 * Puts activities into a person's log; then each is heard by the trigger campaigns that listen to it, one after the other
 * (facts 7.4, 7.16, 7.17): what happened at one moment is all there when the first of them looks back on it. Nobody hears
 * what an anonymous person does (fact 10.1).
 */
export function record(draft: Draft, name: string, activities: readonly Activity[], by: By): void {
  const person = personOf(draft, name);
  if (!person) return;
  remember(draft, person, activities);
  if (person.anonymous) return;
  for (const activity of activities) hear(draft, name, activity, by);
}
