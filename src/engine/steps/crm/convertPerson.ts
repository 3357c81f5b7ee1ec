import { convertLead } from '../../activities/crm/record.ts';
import { activity } from '../../activities/kind.ts';
import { MARKS } from '../../marks.ts';
import { markOf } from '../../world.ts';
import type { StepKind } from '../kind.ts';

/** Makes a contact of the lead in Salesforce. Of the step itself only its name is documented (fact 6.1). */
export const convertPerson: StepKind = {
  name: 'Convert Person',
  facts: ['6.1'],
  priority: 'Medium',
  summary: 'Makes a contact of the lead in Salesforce.',
  params: [],
  perform({ person }) {
    const field = MARKS.record('SFDC');
    const from = markOf(person, field);
    if (from === null)
      return { result: 'failed', reason: 'The person is not in Salesforce.', facts: ['6.1'] };
    if (from === 'Contact')
      return { result: 'skipped', reason: 'The person is a contact already.', facts: ['6.1'] };
    return {
      result: 'done',
      reason: 'The lead in Salesforce is a contact now.',
      facts: ['6.1'],
      changes: [{ field, from, to: 'Contact', mark: true }],
      activities: [activity(convertLead, {})],
    };
  },
};
