import { program, programOf, programRecordOf } from '../../records/program.ts';
import { oddProgramName } from '../../sandbox/cloneProgram.ts';
import { editProgram } from '../../sandbox/editProgram.ts';
import { isRefusal } from '../../sandbox/refusal.ts';
import { pathId, simulated } from '../common.ts';
import type { Operation } from '../kind.ts';
import { DESCRIPTION, NAME, NO_PROGRAM, notFound, oddText } from './common.ts';

export const updateProgram: Operation = {
  id: 'updateProgram',
  title: 'Update Program',
  summary: 'Changes name or description. Steps that name its campaigns go on to name them.',
  group: 'Programs',
  api: 'asset',
  method: 'POST',
  path: '/rest/asset/v1/program/{id}.json',
  takes: 'form or json',
  params: [
    pathId('id', 'The id of the program.'),
    { name: NAME.name, in: 'form', type: 'text', help: NAME.help },
    DESCRIPTION,
  ],
  answers: program,
  facts: ['12.21'],
  provenance: 'documented',
  simulated: ['Costs and tags are not kept.'],
  errors: [NO_PROGRAM, simulated(709, 'another program has the name, or a text is too long')],
  example: { values: { id: '{{programId}}', description: 'Changed by the API' } },
  handle(call, { sandbox }) {
    const found = programOf(sandbox, call.whole('id'));
    if (!found) return notFound();
    const wish = (call.text('name') ?? '').trim();
    const description = call.text('description');
    const name = wish === '' ? found.name : wish;
    const odd =
      oddText(name, description) ?? (name === found.name ? undefined : oddProgramName(sandbox, name));
    if (odd) return odd;
    const edited = editProgram(sandbox, found, name, description);
    if (isRefusal(edited)) return edited;
    const changed = programOf(edited, found.id);
    return { sandbox: edited, result: changed ? [programRecordOf(edited, changed)] : [] };
  },
};
