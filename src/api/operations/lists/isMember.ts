import { outcome } from '../../records/lead.ts';
import { isOn } from '../../sandbox/lists.ts';
import { isRefusal } from '../../sandbox/refusal.ts';
import type { Operation } from '../kind.ts';
import { IDS, LIST_ERRORS, LIST_ID, listIn, rowsIn, singular, skipped } from './common.ts';

const path = '/rest/v1/lists/{listId}/leads/ismember.json';

export const isMemberOfList: Operation = {
  id: 'areLeadsMemberOfList',
  title: 'Member of List',
  summary: 'Whether people are on a static list.',
  group: 'Static Lists',
  api: 'lead',
  method: 'GET',
  path,
  also: singular(path),
  takes: 'nothing',
  params: [LIST_ID, IDS],
  answers: outcome,
  facts: ['12.5', '6.14'],
  provenance: 'documented',
  errors: LIST_ERRORS,
  example: { values: { listId: '{{listId}}', id: '{{leadId}}' } },
  handle(call, { sandbox }) {
    const found = listIn(sandbox, call);
    if (isRefusal(found)) return found;
    const rows = rowsIn(sandbox, call);
    if (isRefusal(rows)) return rows;
    const result = rows.map((row) => {
      if (!('lead' in row)) return skipped(row.id, row.odd);
      return { id: row.id, status: isOn(row.lead, found.name) ? 'memberof' : 'notmemberof' };
    });
    return { result };
  },
};
