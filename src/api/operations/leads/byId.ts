import { lead, leadRecordOf } from '../../records/lead.ts';
import { leadsById } from '../../sandbox/people.ts';
import { isRefusal, refuse } from '../../sandbox/refusal.ts';
import { documented, pathId } from '../common.ts';
import type { Operation } from '../kind.ts';
import { FIELDS, fieldsIn } from './fields.ts';

export const getLead: Operation = {
  id: 'getLeadById',
  title: 'Get Lead by Id',
  summary: 'One person.',
  group: 'Leads',
  api: 'lead',
  method: 'GET',
  path: '/rest/v1/lead/{leadId}.json',
  takes: 'nothing',
  params: [pathId('leadId', 'The id of the person.'), FIELDS],
  answers: lead,
  facts: ['12.4', '12.5'],
  provenance: 'documented',
  simulated: ['Names of custom fields in JSON are made from their names in the product.'],
  errors: [documented(1004, 'there is no such person'), documented(1006, 'there is no such field')],
  example: { values: { leadId: '{{leadId}}' } },
  handle(call, { sandbox }) {
    const fields = fieldsIn(sandbox, call);
    if (isRefusal(fields)) return fields;
    const id = call.whole('leadId') ?? -1;
    const found = leadsById(sandbox).get(id);
    return found
      ? { result: [leadRecordOf(sandbox, found, fields)] }
      : refuse(1004, `Lead [${id}] not found`);
  },
};
