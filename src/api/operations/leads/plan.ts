import type { Value } from '#engine';
import { SANDBOX_LIMITS } from '../../limits.ts';
import { apiFields, valueIn } from '../../records/fields.ts';
import { memberOf as memberOfLead } from '../../records/lead.ts';
import { leadsOf } from '../../sandbox/people.ts';
import { isRefusal, type Refusal, refuse } from '../../sandbox/refusal.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import type { LeadWish } from '../../sandbox/saveLeads.ts';
import { isMembers, type Members, memberOf, wrongType } from '../input.ts';

export const ACTIONS = ['createOrUpdate', 'createOnly', 'updateOnly', 'createDuplicate'] as const;

export type Action = (typeof ACTIONS)[number];

/** What is to become of one record of a call. */
export type Planned = { readonly wish: LeadWish } | { readonly skipped: Refusal };

/** Who has a value in the lookup field, by the value in lower case; people whom the call creates are there by number. */
type Index = Map<string, (string | number)[]>;

const keyOf = (value: unknown): string => String(value).toLowerCase();

function indexOf(sandbox: Sandbox, lookup: string): Index {
  const index: Index = new Map();
  for (const lead of leadsOf(sandbox)) {
    const value = memberOfLead(sandbox, lead, lookup);
    if (value !== null) index.set(keyOf(value), [...(index.get(keyOf(value)) ?? []), lead.person.name]);
  }
  return index;
}

function valuesIn(sandbox: Sandbox, members: Members): Readonly<Record<string, Value>> | Refusal {
  const fields = apiFields(sandbox.program);
  const values: [string, Value][] = [];
  for (const [name, given] of Object.entries(members)) {
    if (name === 'id') continue;
    const field = fields.get(name);
    if (!field) return refuse(1006, `Field '${name.slice(0, 80)}' not found`);
    const value = valueIn(field, given, sandbox.program.zone);
    const shown = typeof given === 'object' ? JSON.stringify(given) : String(given);
    if (value === undefined || shown.length > SANDBOX_LIMITS.text)
      return refuse(1003, `Invalid value for field '${name}' and value '${shown.slice(0, 80)}'`);
    values.push([field.name, value]);
  }
  return Object.fromEntries(values);
}

/** Whom a record is about: null for somebody new. */
function subjectOf(
  action: Action,
  lookup: string,
  members: Members,
  index: Index,
): string | number | null | Refusal {
  if (memberOf(members, 'id') !== undefined && !(action === 'updateOnly' && lookup === 'id'))
    return refuse(
      1003,
      "Invalid data. 'id' is taken with the action updateOnly and the lookupField id only.",
    );
  if (action === 'createDuplicate') return null;
  const given = memberOf(members, lookup);
  if (given === undefined || given === null || given === '')
    return refuse(1003, `Invalid data. The record has no value of the lookupField '${lookup}'.`);
  const found = index.get(keyOf(given)) ?? [];
  if (found.length > 1) return refuse(1007, 'Multiple lead match lookup criteria');
  const [one] = found;
  if (one === undefined) return action === 'updateOnly' ? refuse(1004, 'Lead not found') : null;
  return action === 'createOnly' ? refuse(1005, 'Lead already exists') : one;
}

/** What a call wants of each of its records, in their order: a record sees whom those before it create. */
export function planned(
  sandbox: Sandbox,
  action: Action,
  lookup: string,
  input: readonly unknown[],
): readonly Planned[] {
  const index = indexOf(sandbox, lookup);
  let wishes = 0;
  return input.map((members): Planned => {
    if (!isMembers(members)) return { skipped: wrongType(members, 'Lead') };
    const person = subjectOf(action, lookup, members, index);
    if (typeof person === 'object' && person !== null) return { skipped: person };
    const fields = valuesIn(sandbox, members);
    if (isRefusal(fields)) return { skipped: fields as Refusal };
    const own = memberOf(members, lookup);
    if (person === null && own !== undefined && own !== null)
      index.set(keyOf(own), [...(index.get(keyOf(own)) ?? []), wishes]);
    wishes += 1;
    return { wish: { person, fields: fields as Readonly<Record<string, Value>> } };
  });
}
