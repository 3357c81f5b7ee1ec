import { lead, leadRecordOf } from '../../records/lead.ts';
import { membersOf } from '../../sandbox/lists.ts';
import { isRefusal } from '../../sandbox/refusal.ts';
import { documented, TOKEN_ERRORS, TOKEN_PARAMS, tokenPage } from '../common.ts';
import type { Operation } from '../kind.ts';
import { FIELDS, fieldsIn } from '../leads/fields.ts';
import { LIST_ID, listIn, singular } from './common.ts';

const path = '/rest/v1/lists/{listId}/leads.json';

export const getLeadsOfList: Operation = {
  id: 'getLeadsByListId',
  title: 'Get Leads by List Id',
  summary: 'The people on a static list.',
  group: 'Static Lists',
  api: 'lead',
  method: 'GET',
  path,
  also: singular(path),
  takes: 'nothing',
  params: [LIST_ID, FIELDS, ...TOKEN_PARAMS],
  answers: lead,
  pages: 'when there are more',
  facts: ['12.5', '6.14'],
  provenance: 'documented',
  errors: [
    documented(1013, 'there is no such list'),
    documented(1006, 'there is no such field'),
    ...TOKEN_ERRORS,
  ],
  example: { values: { listId: '{{listId}}' } },
  handle(call, { sandbox }) {
    const found = listIn(sandbox, call);
    if (isRefusal(found)) return found;
    const fields = fieldsIn(sandbox, call);
    if (isRefusal(fields)) return fields;
    const page = tokenPage(call, membersOf(sandbox, found.name));
    return isRefusal(page)
      ? page
      : { ...page, result: page.result.map((one) => leadRecordOf(sandbox, one, fields)) };
  },
};
