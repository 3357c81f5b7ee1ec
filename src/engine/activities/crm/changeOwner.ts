import { type Crm, forEachCrm } from '../../crm.ts';
import { MARKS } from '../../marks.ts';
import { anyOwner } from '../../params/owner.ts';
import { markOf } from '../../world.ts';
import { texts, tokensFrom } from '../attributes.ts';
import { type ActivityKind, activity, type FromOutside } from '../kind.ts';

/** Somebody reassigns the record in the CRM itself; a person who is not there yet comes from there. */
function inCrm(crm: Crm, kind: () => ActivityKind): FromOutside {
  return {
    summary: `The record of the person in ${crm.label} gets another owner there.`,
    gives: { owner: 'New Owner' },
    types: { owner: anyOwner },
    completes(arrival, _program, world) {
      const person = world.people.get(String(arrival.person));
      const to = arrival.attributes['New Owner'] ?? null;
      const [owner, record] = [MARKS.owner(crm.name), MARKS.record(crm.name)];
      const from = person ? markOf(person, owner) : null;
      if (from === to)
        return { ...arrival, activities: [], reason: `${arrival.person}: the owner is ${to} already.` };
      const entered = { field: record, from: null, to: 'Lead', mark: true } as const;
      const attributes = { 'Old Owner': from, 'New Owner': to };
      return {
        ...arrival,
        attributes,
        changes: [
          ...(person && markOf(person, record) === null ? [entered] : []),
          { field: owner, from, to, mark: true },
        ],
        activities: [activity(kind(), attributes)],
      };
    },
  };
}

/** The record of the person in a CRM has another owner. */
export const changeOwner = forEachCrm((crm): ActivityKind => {
  const where = crm.name === 'SFDC' ? '' : ' in Microsoft';
  const kind: ActivityKind = {
    name: `Change Owner${where}`,
    id: crm.name === 'SFDC' ? 23 : null,
    facts: ['6.32', '11.2'],
    primary: 'New Owner',
    attributes: texts('New Owner', 'Old Owner'),
    trigger: {
      name: `Owner Changes${where}`,
      facts: ['5.9', '7.11', '7.17'],
      summary: `Fires when the record in ${crm.label} gets another owner.`,
      constraints: { 'New Owner': 'New Owner', 'Previous Owner': 'Old Owner' },
      tokens: tokensFrom({ name: 'New Owner' }),
    },
    filter: { name: `Owner was Changed${where}`, summary: `The owner in ${crm.label} has changed.` },
    outside: inCrm(crm, () => kind),
  };
  return kind;
});
