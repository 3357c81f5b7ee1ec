import { type Lead, leadsById } from '../sandbox/people.ts';
import { type Refusal, refuse } from '../sandbox/refusal.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';

export type Members = Readonly<Record<string, unknown>>;

export const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A member of its own; what every object inherits is none. */
export const memberOf = (members: Members, name: string): unknown =>
  Object.hasOwn(members, name) ? members[name] : undefined;

const shown = (value: unknown): string =>
  (typeof value === 'string' ? value : String(JSON.stringify(value) ?? value)).slice(0, 80);

export const missingValue = (name: string): Refusal =>
  refuse(1002, `Missing value for the required parameter '${name}'`);

export const wrongType = (value: unknown, type: string): Refusal =>
  refuse(1001, `Invalid value '${shown(value)}'. Required of type '${type}'`);

/** The member `input` of a JSON body. */
export function inputOf(body: unknown): unknown {
  return isMembers(body) ? memberOf(body, 'input') : undefined;
}

/** An id as a number, or as digits, which some clients send. */
export function idOf(value: unknown): number | Refusal {
  if (value === undefined || value === null || value === '') return missingValue('id');
  const id = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return typeof id === 'number' && Number.isSafeInteger(id) ? id : wrongType(value, 'Integer');
}

/** The people of a list such as `[{"id": 1000001}]`, each once. Refuses the whole call for one that is not there. */
export function leadsIn(sandbox: Sandbox, list: readonly unknown[]): readonly Lead[] | Refusal {
  const known = leadsById(sandbox);
  const found = new Map<number, Lead>();
  for (const one of list) {
    const id = isMembers(one) ? idOf(memberOf(one, 'id')) : wrongType(one, 'Lead');
    if (typeof id !== 'number') return id;
    const lead = known.get(id);
    if (!lead) return refuse(1004, `Lead [${id}] not found`);
    found.set(id, lead);
  }
  return [...found.values()];
}
