import { list, listRecordOf, listsOf } from '../../records/list.ts';
import { isRefusal } from '../../sandbox/refusal.ts';
import { query, TOKEN_ERRORS, TOKEN_PARAMS, tokenPage } from '../common.ts';
import type { Operation } from '../kind.ts';

export const getLists: Operation = {
  id: 'getLists',
  title: 'Get Lists',
  summary: 'The static lists by id, all of them or those with an id or a name.',
  group: 'Static Lists',
  api: 'lead',
  method: 'GET',
  path: '/rest/v1/lists.json',
  takes: 'nothing',
  params: [
    query('id', 'wholes', 'Ids.'),
    query('name', 'words', 'Names.'),
    query('programName', 'words', 'Lists of a model are in no program.'),
    query('workspaceName', 'words', 'Names of workspaces.'),
    ...TOKEN_PARAMS,
  ],
  answers: list,
  pages: 'when there are more',
  facts: ['12.5', '6.14'],
  provenance: 'documented',
  simulated: ['Lists are in the workspace Default, and in no program.'],
  errors: TOKEN_ERRORS,
  example: { values: { batchSize: '300' } },
  handle(call, { sandbox }) {
    const [ids, names] = [call.wholes('id'), call.words('name')];
    const elsewhere =
      call.words('programName') !== undefined || call.words('workspaceName')?.includes('Default') === false;
    const found = listsOf(sandbox).filter(
      ({ id, name }) => !elsewhere && (ids?.includes(id) ?? true) && (names?.includes(name) ?? true),
    );
    const page = tokenPage(call, found);
    return isRefusal(page) ? page : { ...page, result: page.result.map((one) => listRecordOf(sandbox, one)) };
  },
};
