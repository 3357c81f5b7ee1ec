import { tokensRecord, tokensRecordOf } from '../../records/myToken.ts';
import { tokensAt } from '../../sandbox/myTokens.ts';
import { placeOf } from '../../sandbox/places.ts';
import { query } from '../common.ts';
import type { Operation } from '../kind.ts';
import { FOLDER_TYPES, PLACE_ID, placeIdIn } from './place.ts';

export const getTokens: Operation = {
  id: 'getTokensByFolderId',
  title: 'Get Tokens by Folder Id',
  summary: 'The My Tokens that a folder or program itself has.',
  group: 'Tokens',
  api: 'asset',
  method: 'GET',
  path: '/rest/asset/v1/folder/{id}/tokens.json',
  takes: 'nothing',
  params: [PLACE_ID, query('folderType', 'text', 'Folder or Program.', { words: FOLDER_TYPES })],
  answers: tokensRecord,
  facts: ['12.20'],
  provenance: 'documented',
  simulated: ['Inherited tokens are not among them.'],
  example: { values: { id: '{{programId}}', folderType: 'Program' } },
  handle(call, { sandbox }) {
    const place = placeIdIn(call);
    const found = placeOf(sandbox, place);
    return { result: found ? [tokensRecordOf(place, tokensAt(found))] : [] };
  },
};
