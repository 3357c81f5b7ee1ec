import { folder, folderRecordOf } from '../../records/folder.ts';
import { placeOf } from '../../sandbox/places.ts';
import { documented, pathId } from '../common.ts';
import type { Operation } from '../kind.ts';
import { placeIdIn, TYPE } from './common.ts';

export const getFolder: Operation = {
  id: 'getFolderById',
  title: 'Get Folder by Id',
  summary: 'One folder, or one program seen as a folder.',
  group: 'Folders',
  api: 'asset',
  method: 'GET',
  path: '/rest/asset/v1/folder/{id}.json',
  takes: 'nothing',
  params: [pathId('id', 'The id.'), TYPE],
  answers: folder,
  facts: ['12.21'],
  provenance: 'documented',
  simulated: ['The root is "Marketing Activities" with the id 1.', 'accessZoneId is always 1.'],
  errors: [documented(701, 'type is blank')],
  example: { values: { id: '1', type: 'Folder' } },
  handle(call, { sandbox }) {
    const found = placeOf(sandbox, placeIdIn(call));
    return { result: found ? [folderRecordOf(sandbox, found)] : [] };
  },
};
