import { program, programRecordOf, programsOf } from '../../records/program.ts';
import { documented, query, REQUIRED } from '../common.ts';
import type { Operation } from '../kind.ts';

export const getProgramByName: Operation = {
  id: 'getProgramByName',
  title: 'Get Program by Name',
  summary: 'The program of a name.',
  group: 'Programs',
  api: 'asset',
  method: 'GET',
  path: '/rest/asset/v1/program/byName.json',
  takes: 'nothing',
  params: [
    query('name', 'text', 'The whole name.', REQUIRED),
    query('includeTags', 'flag', 'Models have no tags.'),
    query('includeCosts', 'flag', 'Models have no costs.'),
  ],
  answers: program,
  facts: ['12.21'],
  provenance: 'documented',
  simulated: ['Capitals do not matter.'],
  errors: [documented(701, 'name is blank')],
  example: { values: { name: '{{programName}}' } },
  handle(call, { sandbox }) {
    const name = (call.text('name') ?? '').toLowerCase();
    const found = programsOf(sandbox).filter((one) => one.name.toLowerCase() === name);
    return { result: found.slice(0, 1).map((one) => programRecordOf(sandbox, one)) };
  },
};
