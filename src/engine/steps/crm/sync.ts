import { syncLead } from '../../activities/crm/syncLead.ts';
import { activity } from '../../activities/kind.ts';
import type { Crm } from '../../crm.ts';
import type { Activity, Change } from '../../events.ts';
import { MARKS } from '../../marks.ts';
import { fieldOf, markOf } from '../../world.ts';
import type { Scene } from '../kind.ts';

/** Who owns a record whose owner no step has named: Salesforce's own rules assign it (fact 6.31). */
export const BY_RULES = 'assigned by rules of the CRM';

const NEEDED = ['Last Name', 'Company Name'];

/** What putting a person into a CRM comes to; `missing` is why it cannot be done. */
export interface Synced {
  readonly missing?: string;
  readonly owner: string;
  readonly changes: readonly Change[];
  readonly activities: readonly Activity[];
}

/** Is the person in the CRM? */
export function isIn({ name }: Crm, { person }: Scene): boolean {
  return markOf(person, MARKS.record(name)) !== null;
}

/** Puts a person who is not in the CRM there at once, as a lead (fact 6.31). */
export function enterCrm({ name, label }: Crm, { person }: Scene, owner = BY_RULES): Synced {
  const lacks = NEEDED.filter((field) => fieldOf(person, field) === null);
  if (lacks.length > 0) {
    const missing = `${label} takes nobody without ${lacks.join(' and ')}.`;
    return { missing, owner, changes: [], activities: [] };
  }
  const mark = { from: null, mark: true } as const;
  return {
    owner,
    changes: [
      { ...mark, field: MARKS.record(name), to: 'Lead' },
      { ...mark, field: MARKS.owner(name), to: owner },
    ],
    activities: [activity(syncLead[name], { 'Assigned To': owner })],
  };
}
