import { API_LIMITS } from '../../limits.ts';
import { isField, lead, leadRecordOf, memberOf } from '../../records/lead.ts';
import { leadsOf } from '../../sandbox/people.ts';
import { isRefusal, refuse } from '../../sandbox/refusal.ts';
import { documented, query, REQUIRED, simulated, TOKEN_PARAMS, tokenPage } from '../common.ts';
import type { Operation } from '../kind.ts';
import { FIELDS, fieldsIn } from './fields.ts';

const NOT_SEARCHED: readonly string[] = ['createdAt', 'updatedAt'];

export const getLeads: Operation = {
  id: 'getLeadsByFilter',
  title: 'Get Leads by Filter Type',
  summary: 'The people whose field has one of some values.',
  group: 'Leads',
  api: 'lead',
  method: 'GET',
  path: '/rest/v1/leads.json',
  takes: 'nothing',
  params: [
    query('filterType', 'text', 'id, email, or another field.', REQUIRED),
    query('filterValues', 'words', `Values, at most ${API_LIMITS.records}.`, REQUIRED),
    FIELDS,
    ...TOKEN_PARAMS,
  ],
  answers: lead,
  pages: 'when there are more',
  facts: ['12.4', '12.5'],
  provenance: 'documented',
  simulated: [
    'Every field of the model can be searched but createdAt and updatedAt. Capitals do not matter.',
  ],
  limits: ['At most 300 values, 300 records a page, 1,000 matches.'],
  errors: [
    documented(1002, 'filterType or filterValues is missing'),
    documented(1006, 'there is no such field'),
    documented(1011, 'the field cannot be searched'),
    documented(1003, 'more than 1,000 people match'),
    simulated(1003, 'more than 300 values'),
  ],
  example: { values: { filterType: 'id', filterValues: '{{leadId}}' } },
  handle(call, { sandbox }) {
    const fields = fieldsIn(sandbox, call);
    if (isRefusal(fields)) return fields;
    const type = call.text('filterType') ?? '';
    if (NOT_SEARCHED.includes(type)) return refuse(1011, `Field '${type}' not supported`);
    if (!isField(sandbox, type)) return refuse(1006, `Field '${type.slice(0, 80)}' not found`);
    const values = call.words('filterValues') ?? [];
    if (values.length > API_LIMITS.records)
      return refuse(
        1003,
        `Invalid data. A call takes at most ${API_LIMITS.records} filterValues, not ${values.length}.`,
      );
    const wanted = new Set(values.map((one) => one.toLowerCase()));
    const found = leadsOf(sandbox).filter((one) => {
      const own = memberOf(sandbox, one, type);
      return own !== null && wanted.has(String(own).toLowerCase());
    });
    if (found.length > API_LIMITS.matches) return refuse(1003, 'Too many results match the filter');
    const page = tokenPage(call, found);
    return isRefusal(page)
      ? page
      : { ...page, result: page.result.map((one) => leadRecordOf(sandbox, one, fields)) };
  },
};
