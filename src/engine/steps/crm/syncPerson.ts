import { syncLead } from '../../activities/crm/syncLead.ts';
import { activity } from '../../activities/kind.ts';
import { forEachCrm } from '../../crm.ts';
import { MARKS } from '../../marks.ts';
import { anyOwner } from '../../params/owner.ts';
import { markOf } from '../../world.ts';
import type { StepKind } from '../kind.ts';
import { enterCrm, isIn } from './sync.ts';

/** Puts the person into the CRM at once; needs a last name and a company (fact 6.31). */
export const syncPerson = forEachCrm(
  (crm): StepKind => ({
    name: `Sync Person to ${crm.name}`,
    facts: ['6.31'],
    priority: 'Medium',
    summary: `Puts the person into ${crm.label} at once. Last Name and Company Name are needed.`,
    params: [
      {
        name: 'assignTo',
        label: 'Assign To',
        type: anyOwner,
        optional: true,
        help: `An owner or a queue; ${crm.label} assigns by its rules when left out.`,
      },
    ],
    perform(scene, params) {
      const { assignTo } = params;
      const values = { 'Assign To': assignTo === undefined ? null : String(assignTo) };
      const facts = ['6.31'];
      if (isIn(crm, scene)) {
        const owner = markOf(scene.person, MARKS.owner(crm.name));
        const reason = `The person is in ${crm.label} already: the record is brought up to date.`;
        const activities = [activity(syncLead[crm.name], { 'Assigned To': owner })];
        return { result: 'done', reason, facts, values, activities };
      }
      const synced = enterCrm(crm, scene, assignTo === undefined ? undefined : String(assignTo));
      if (synced.missing !== undefined) return { result: 'failed', reason: synced.missing, facts, values };
      const { owner, changes, activities } = synced;
      const reason = `The person is in ${crm.label} now, as a lead of: ${owner}.`;
      return { result: 'done', reason, facts, values, changes, activities };
    },
  }),
);
