import { outcome } from '../../records/lead.ts';
import { changeList, isOn } from '../../sandbox/lists.ts';
import { isRefusal } from '../../sandbox/refusal.ts';
import type { Operation } from '../kind.ts';
import { IDS, IDS_BODY, LIST_ERRORS, LIST_ID, listIn, rowsIn, singular, skipped } from './common.ts';

const path = '/rest/v1/lists/{listId}/leads.json';

export const addToList: Operation = {
  id: 'addLeadsToList',
  title: 'Add to List',
  summary: 'Puts people on a static list; campaigns that listen for it hear it.',
  group: 'Static Lists',
  api: 'lead',
  method: 'POST',
  path,
  also: singular(path),
  takes: 'json',
  bodyOptional: true,
  params: [LIST_ID, IDS],
  body: IDS_BODY,
  answers: outcome,
  facts: ['12.5', '6.14', '7.11'],
  provenance: 'documented',
  observed: [
    'The address with list instead of lists, which clients call.',
    'Ids in the address, in a form or in a body.',
  ],
  simulated: ['Somebody who is on the list already is answered with "added", and nothing happens.'],
  limits: ['At most 300 ids.'],
  errors: LIST_ERRORS,
  example: { values: { listId: '{{listId}}' }, body: { input: [{ id: '{{leadId}}' }] } },
  handle(call, { sandbox }) {
    const found = listIn(sandbox, call);
    if (isRefusal(found)) return found;
    const rows = rowsIn(sandbox, call);
    if (isRefusal(rows)) return rows;
    const leads = rows.flatMap((row) => ('lead' in row && !isOn(row.lead, found.name) ? row.lead : []));
    const result = rows.map((row) =>
      'lead' in row ? { id: row.id, status: 'added' } : skipped(row.id, row.odd),
    );
    return { sandbox: changeList(sandbox, 'Added to List', found.name, [...new Set(leads)]), result };
  },
};
