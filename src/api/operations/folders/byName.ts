import { folder, folderRecordOf } from '../../records/folder.ts';
import { above, placesOf } from '../../sandbox/places.ts';
import { documented, query, REQUIRED } from '../common.ts';
import type { Operation } from '../kind.ts';
import { TYPES } from './common.ts';

export const getFolderByName: Operation = {
  id: 'getFolderByName',
  title: 'Get Folder by Name',
  summary: 'The folders and programs of a name.',
  group: 'Folders',
  api: 'asset',
  method: 'GET',
  path: '/rest/asset/v1/folder/byName.json',
  takes: 'nothing',
  params: [
    query('name', 'text', 'The whole name.', REQUIRED),
    query('type', 'text', 'Folder or Program.', { words: TYPES }),
    query('root', 'place', 'Only what is below it, as JSON: {"id": 1, "type": "Folder"}.'),
    query('workSpace', 'text', 'Only of that workspace.'),
  ],
  answers: folder,
  facts: ['12.21'],
  provenance: 'documented',
  errors: [documented(701, 'name is blank')],
  example: { values: { name: 'Marketing Activities' } },
  handle(call, { sandbox }) {
    const places = placesOf(sandbox);
    const [name, type, root] = [
      (call.text('name') ?? '').toLowerCase(),
      call.text('type'),
      call.place('root'),
    ];
    const workspace = call.text('workSpace') ?? '';
    const found = places.filter(
      (one) =>
        one.name.toLowerCase() === name &&
        (type === undefined || one.type === type) &&
        (!root || above(places, one).some(({ id, type: kind }) => id === root.id && kind === root.type)),
    );
    const result = found
      .map((one) => folderRecordOf(sandbox, one, places))
      .filter((one) => workspace === '' || one.workspace === workspace);
    return { result };
  },
};
