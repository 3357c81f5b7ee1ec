import type { CrmName } from '../../crm.ts';
import type { Change } from '../../events.ts';
import { MARKS } from '../../marks.ts';
import type { Person } from '../../world.ts';

/** What goes when the record in the CRM goes: the record, its owner and its memberships in campaigns. */
export function leavingCrm(crm: CrmName, { marks }: Person): readonly Change[] {
  const own: readonly string[] = [MARKS.record(crm), MARKS.owner(crm)];
  const campaigns = MARKS.crmStatus(crm, '');
  return Object.entries(marks)
    .filter(([field, value]) => value !== null && (own.includes(field) || field.startsWith(campaigns)))
    .map(([field, from]) => ({ field, from, to: null, mark: true }));
}
