import { folder, folderRecordOf } from '../../records/folder.ts';
import { above, placesOf, ROOT } from '../../sandbox/places.ts';
import { OFFSET_PARAMS, offsetPage, query } from '../common.ts';
import type { Operation } from '../kind.ts';

const USUAL_DEPTH = 2;

export const getFolders: Operation = {
  id: 'getFolders',
  title: 'Get Folders',
  summary: 'A folder with what is below it, down to a depth.',
  group: 'Folders',
  api: 'asset',
  method: 'GET',
  path: '/rest/asset/v1/folders.json',
  takes: 'nothing',
  params: [
    query(
      'root',
      'place',
      'Where to begin, as JSON: {"id": 1, "type": "Folder"}; at the root when left out.',
    ),
    query('maxDepth', 'whole', `How many levels; ${USUAL_DEPTH} when left out.`, { least: 0 }),
    query('workSpace', 'text', 'Only of that workspace.'),
    ...OFFSET_PARAMS,
  ],
  answers: folder,
  facts: ['12.21'],
  provenance: 'documented',
  simulated: ['Programs count as folders, and the root counts as the first level.'],
  example: { values: { maxDepth: '3' } },
  handle(call, { sandbox }) {
    const places = placesOf(sandbox);
    const root = call.place('root') ?? { id: ROOT.id, type: 'Folder' as const };
    const depth = call.whole('maxDepth') ?? USUAL_DEPTH;
    const workspace = call.text('workSpace') ?? '';
    const found = places.filter((one) => {
      const up = [one, ...above(places, one)].findIndex(
        ({ id, type }) => id === root.id && type === root.type,
      );
      return up >= 0 && up < Math.max(1, depth);
    });
    const records = found
      .map((one) => folderRecordOf(sandbox, one, places))
      .filter((one) => workspace === '' || one.workspace === workspace);
    return { result: offsetPage(call, records) };
  },
};
