import { API_LIMITS } from '../../limits.ts';
import { onlyId } from '../../records/smartCampaign.ts';
import { setTokens, tokensAt } from '../../sandbox/myTokens.ts';
import { isRefusal, refuse } from '../../sandbox/refusal.ts';
import { documented, field, REQUIRED, simulated } from '../common.ts';
import type { Operation } from '../kind.ts';
import { changing, FOLDER_TYPE, keyOf, oddTokenName, PLACE_ID, placeIdIn, TOKEN_NAME } from './place.ts';

export const deleteToken: Operation = {
  id: 'deleteTokenByName',
  title: 'Delete Token by Name',
  summary: 'Deletes a My Token of a folder or program.',
  group: 'Tokens',
  api: 'asset',
  method: 'POST',
  path: '/rest/asset/v1/folder/{id}/tokens/delete.json',
  takes: 'form',
  params: [PLACE_ID, TOKEN_NAME, field('type', 'text', 'The type of the token.', REQUIRED), FOLDER_TYPE],
  answers: onlyId,
  facts: ['12.20'],
  provenance: 'documented',
  simulated: ['The fields may stand in the address as well, where one client puts them.'],
  errors: [
    documented(701, 'name, type or folderType is blank'),
    simulated(702, 'there is no such folder or program, or no such token of that type in it'),
    simulated(709, 'the folder is the root, of which the sandbox keeps no tokens'),
  ],
  example: { values: { id: '{{programId}}', name: 'Message', type: 'text', folderType: 'Program' } },
  handle(call, { sandbox }) {
    const name = call.text('name') ?? '';
    const odd = oddTokenName(name, API_LIMITS.tokenName);
    if (odd) return odd;
    const found = changing(sandbox, call);
    if (isRefusal(found)) return found;
    const type = keyOf(call.text('type') ?? '');
    const rest = tokensAt(found).filter(
      (one) => keyOf(one.name) !== keyOf(name) || keyOf(one.type ?? 'text') !== type,
    );
    if (rest.length === tokensAt(found).length)
      return refuse(702, 'No data found for a given search scenario');
    const after = setTokens(sandbox, placeIdIn(call), rest);
    return isRefusal(after) ? after : { sandbox: after, result: [{ id: found.id }] };
  },
};
