import { deletePerson as deletion } from '../activities/deletePerson.ts';
import { activity } from '../activities/kind.ts';
import { flag } from '../params/flag.ts';
import { leavingCrm } from './crm/leaving.ts';
import { logReason, type StepKind } from './kind.ts';

const NAME = 'Delete Person';

/** Deletes the person from the database, and the record in Salesforce with it (fact 6.16). */
export const deletePerson: StepKind = {
  name: NAME,
  facts: ['6.16'],
  priority: 'Medium',
  summary: 'Deletes the person for good, and the Salesforce record too unless that is switched off.',
  params: [
    {
      name: 'alsoDeleteFromCrm',
      label: 'Remove from CRM',
      type: flag,
      optional: true,
      help: 'Delete the Salesforce record too; true when left out.',
    },
  ],
  perform(scene, params) {
    const { person } = scene;
    const also = params['alsoDeleteFromCrm'] !== false;
    const record = leavingCrm('SFDC', person);
    const kept = record.length > 0 && !also;
    const fate = kept
      ? ' The Salesforce record stays, and a later sync can create the person again.'
      : record.length > 0
        ? ' The Salesforce record goes too.'
        : '';
    return {
      result: 'done',
      reason: `${person.name} is deleted for good.${fate}`,
      facts: ['6.16', '11.2'],
      values: { 'Remove from CRM': also },
      changes: also ? record : [],
      activities: [activity(deletion, { 'Remove from CRM': also, Reason: logReason(scene) })],
      control: { type: 'delete' },
    };
  },
};
