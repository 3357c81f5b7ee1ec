import { programOf } from '../../records/program.ts';
import { onlyId } from '../../records/smartCampaign.ts';
import { isRefusal } from '../../sandbox/refusal.ts';
import { removeProgram } from '../../sandbox/removeProgram.ts';
import { documented, pathId } from '../common.ts';
import type { Operation } from '../kind.ts';
import { NO_PROGRAM, notFound } from './common.ts';

export const deleteProgram: Operation = {
  id: 'deleteProgram',
  title: 'Delete Program',
  summary: 'Deletes a program with all that is in it, unless something of it is in use.',
  group: 'Programs',
  api: 'asset',
  method: 'POST',
  path: '/rest/asset/v1/program/{id}/delete.json',
  takes: 'nothing',
  params: [pathId('id', 'The id of the program.')],
  answers: onlyId,
  facts: ['12.21', '2.25'],
  provenance: 'documented',
  simulated: [
    'What counts as in use: active campaigns, flows under way, and whatever the rest of the model names.',
  ],
  errors: [NO_PROGRAM, documented(709, 'something of the program is in use')],
  example: { values: { id: '{{madeProgramId}}' } },
  handle(call, { sandbox }) {
    const found = programOf(sandbox, call.whole('id'));
    if (!found) return notFound();
    const after = removeProgram(sandbox, found);
    return isRefusal(after) ? after : { sandbox: after, result: [{ id: found.id }] };
  },
};
