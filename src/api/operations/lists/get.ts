import { list, listRecordOf } from '../../records/list.ts';
import { isRefusal } from '../../sandbox/refusal.ts';
import { documented } from '../common.ts';
import type { Operation } from '../kind.ts';
import { LIST_ID, listIn, singular } from './common.ts';

const path = '/rest/v1/lists/{listId}.json';

export const getList: Operation = {
  id: 'getListById',
  title: 'Get List by Id',
  summary: 'One static list.',
  group: 'Static Lists',
  api: 'lead',
  method: 'GET',
  path,
  also: singular(path),
  takes: 'nothing',
  params: [LIST_ID],
  answers: list,
  facts: ['12.5'],
  provenance: 'documented',
  errors: [documented(1013, 'there is no such list')],
  example: { values: { listId: '{{listId}}' } },
  handle(call, { sandbox }) {
    const found = listIn(sandbox, call);
    return isRefusal(found) ? found : { result: [listRecordOf(sandbox, found)] };
  },
};
