import type { Person, Value } from '#engine';
import type { Lead } from '../sandbox/people.ts';
import { stampOf } from '../sandbox/registry.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { anything, leadTime, listOf, oneOf, open, record, text, whole } from '../schema/schema.ts';
import { leadTimeOf } from '../wire/times.ts';
import { apiFields } from './fields.ts';

/** A person. Which fields come with it, the call says. */
export const lead = open(record({ id: whole() }, { createdAt: leadTime, updatedAt: leadTime }));

/** What became of one record of a call, with the reasons where it was skipped (fact 12.4). */
export const outcome = record(
  { status: oneOf('created', 'updated', 'skipped', 'added', 'removed', 'memberof', 'notmemberof') },
  { id: anything(), reasons: listOf(record({ code: text(), message: text() })) },
);

/** The fields that come when a call names none. */
export const USUAL_FIELDS: readonly string[] = [
  'id',
  'email',
  'updatedAt',
  'createdAt',
  'lastName',
  'firstName',
];

function fieldOf({ fields }: Person, name: string): Value {
  return Object.hasOwn(fields, name) ? (fields[name] ?? null) : null;
}

/** Is there a field of that name in JSON? */
export function isField(sandbox: Sandbox, name: string): boolean {
  return ['id', 'createdAt', 'updatedAt'].includes(name) || apiFields(sandbox.program).has(name);
}

/** A member of a person's record, by its name in JSON; an empty field is null. */
export function memberOf(sandbox: Sandbox, { id, person }: Lead, name: string): Value {
  if (name === 'id') return id;
  const { created, updated } = stampOf(sandbox.registry, 'person', id);
  if (name === 'createdAt') return leadTimeOf(created);
  if (name === 'updatedAt') return leadTimeOf(updated);
  const field = apiFields(sandbox.program).get(name);
  return field ? fieldOf(person, field.name) : null;
}

/** A person with the fields that a call asks for, and always the id. */
export function leadRecordOf(sandbox: Sandbox, one: Lead, names: readonly string[]) {
  const all = [...new Set(['id', ...names])];
  return Object.fromEntries(all.map((name) => [name, memberOf(sandbox, one, name)]));
}
