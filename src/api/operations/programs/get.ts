import { program, programOf, programRecordOf } from '../../records/program.ts';
import { pathId } from '../common.ts';
import type { Operation } from '../kind.ts';

export const getProgram: Operation = {
  id: 'getProgramById',
  title: 'Get Program by Id',
  summary: 'One program.',
  group: 'Programs',
  api: 'asset',
  method: 'GET',
  path: '/rest/asset/v1/program/{id}.json',
  takes: 'nothing',
  params: [pathId('id', 'The id of the program.')],
  answers: program,
  facts: ['12.21'],
  provenance: 'documented',
  simulated: ['Tags and costs are empty, and the status too: models have none.'],
  example: { values: { id: '{{programId}}' } },
  handle(call, { sandbox }) {
    const found = programOf(sandbox, call.whole('id'));
    return { result: found ? [programRecordOf(sandbox, found)] : [] };
  },
};
