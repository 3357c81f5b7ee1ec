import type { Person } from '#engine';
import type { Sandbox } from './sandbox.ts';

/** A person in the database, with the id that the API knows. */
export interface Lead {
  readonly id: number;
  readonly person: Person;
}

/** Everybody who is in the database, by id. */
export function leadsOf({ world, registry }: Sandbox): readonly Lead[] {
  const all: Lead[] = [];
  for (const [name, id] of registry.people) {
    const person = world.people.get(name);
    if (person?.exists) all.push({ id, person });
  }
  return all.sort((a, b) => a.id - b.id);
}

/** By their ids. */
export const leadsById = (sandbox: Sandbox): ReadonlyMap<number, Lead> =>
  new Map(leadsOf(sandbox).map((lead): [number, Lead] => [lead.id, lead]));
