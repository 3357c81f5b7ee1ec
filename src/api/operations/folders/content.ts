import { campaignsOf } from '../../sandbox/campaigns.ts';
import { holderOf, placesOf } from '../../sandbox/places.ts';
import { oneOf, record, whole } from '../../schema/schema.ts';
import { OFFSET_PARAMS, offsetPage, pathId, query } from '../common.ts';
import type { Operation } from '../kind.ts';
import { placeIdIn, TYPES } from './common.ts';

export const getFolderContent: Operation = {
  id: 'getFolderContents',
  title: 'Get Folder Contents',
  summary: 'What lies in a folder or program, by id and type.',
  group: 'Folders',
  api: 'asset',
  method: 'GET',
  path: '/rest/asset/v1/folder/{id}/content.json',
  takes: 'nothing',
  params: [
    pathId('id', 'The id.'),
    query('type', 'text', 'Folder or Program; Folder when left out.', { words: TYPES }),
    ...OFFSET_PARAMS,
  ],
  answers: record({ id: whole(), type: oneOf('Folder', 'Program', 'Smart Campaign') }),
  facts: ['12.21'],
  provenance: 'documented',
  simulated: ['Smart campaigns are listed with the type "Smart Campaign".'],
  example: { values: { id: '1', type: 'Folder' } },
  handle(call, { sandbox }) {
    const wanted = placeIdIn(call);
    const places = placesOf(sandbox);
    const held = places.filter((one) => {
      const holder = holderOf(places, one);
      return holder?.id === wanted.id && holder.type === wanted.type;
    });
    const campaigns = campaignsOf(sandbox).filter(
      ({ program }) => wanted.type === 'Program' && program.id === wanted.id,
    );
    const all = [
      ...held.map(({ id, type }) => ({ id, type })),
      ...campaigns.map(({ id }) => ({ id, type: 'Smart Campaign' })),
    ];
    return { result: offsetPage(call, all) };
  },
};
