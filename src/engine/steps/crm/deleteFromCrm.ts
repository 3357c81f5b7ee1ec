import { deleteFromCrm as deleteFromCrmActivity } from '../../activities/crm/record.ts';
import { activity } from '../../activities/kind.ts';
import { forEachCrm } from '../../crm.ts';
import type { StepKind } from '../kind.ts';
import { leavingCrm } from './leaving.ts';
import { isIn } from './sync.ts';

/** Deletes the record in the CRM; the person stays in Marketo. Only the name of the step is documented (fact 6.1). */
export const deleteFromCrm = forEachCrm(
  (crm): StepKind => ({
    name: `Delete Person from ${crm.name}`,
    facts: ['6.1'],
    priority: 'Medium',
    summary: `Deletes the record of the person in ${crm.label}; the person stays in Marketo.`,
    params: [],
    perform(scene) {
      if (!isIn(crm, scene))
        return { result: 'skipped', reason: `The person is not in ${crm.label}.`, facts: ['6.1'] };
      return {
        result: 'done',
        reason: `The record in ${crm.label} is deleted; the person stays in Marketo.`,
        facts: ['6.1'],
        changes: leavingCrm(crm.name, scene.person),
        activities: [activity(deleteFromCrmActivity[crm.name], {})],
      };
    },
  }),
);
