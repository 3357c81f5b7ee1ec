import { outcome } from '../../records/lead.ts';
import { changeList, isOn } from '../../sandbox/lists.ts';
import { isRefusal, refuse } from '../../sandbox/refusal.ts';
import { documented } from '../common.ts';
import type { Operation } from '../kind.ts';
import { IDS, IDS_BODY, LIST_ERRORS, LIST_ID, listIn, rowsIn, singular, skipped } from './common.ts';

const path = '/rest/v1/lists/{listId}/leads.json';

export const removeFromList: Operation = {
  id: 'removeLeadsFromList',
  title: 'Remove from List',
  summary: 'Takes people off a static list; campaigns that listen for it hear it.',
  group: 'Static Lists',
  api: 'lead',
  method: 'DELETE',
  path,
  also: singular(path),
  takes: 'json',
  bodyOptional: true,
  params: [LIST_ID, IDS],
  body: IDS_BODY,
  answers: outcome,
  facts: ['12.5', '6.14', '7.11'],
  provenance: 'documented',
  limits: ['At most 300 ids.'],
  errors: [...LIST_ERRORS, documented(1015, 'the person is not on the list (of a record)')],
  example: { values: { listId: '{{listId}}' }, body: { input: [{ id: '{{leadId}}' }] } },
  handle(call, { sandbox }) {
    const found = listIn(sandbox, call);
    if (isRefusal(found)) return found;
    const rows = rowsIn(sandbox, call);
    if (isRefusal(rows)) return rows;
    const leads = rows.flatMap((row) => ('lead' in row && isOn(row.lead, found.name) ? row.lead : []));
    const result = rows.map((row) => {
      if (!('lead' in row)) return skipped(row.id, row.odd);
      return leads.includes(row.lead)
        ? { id: row.id, status: 'removed' }
        : skipped(row.id, refuse(1015, 'Lead not in list'));
    });
    return { sandbox: changeList(sandbox, 'Removed from List', found.name, [...new Set(leads)]), result };
  },
};
