import { type Program, program, programRecordOf, programsOf } from '../../records/program.ts';
import { programsBelow } from '../../sandbox/places.ts';
import { refuse } from '../../sandbox/refusal.ts';
import { stampOf } from '../../sandbox/registry.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { documented, isBetween, OFFSET_PARAMS, offsetPage, query, simulated } from '../common.ts';
import type { Operation } from '../kind.ts';

const FILTERS = ['id', 'programId', 'folderId', 'workspace'] as const;

/** Which programs a filter type takes for these values. */
function filterOf(sandbox: Sandbox, type: string, values: readonly string[]): (one: Program) => boolean {
  if (type === 'workspace') return ({ workspace = 'Default' }) => values.includes(workspace);
  const ids = new Set(values.map(Number));
  if (type !== 'folderId') return ({ id }) => ids.has(id);
  const within = new Set([...ids].flatMap((id) => [...programsBelow(sandbox, { id, type: 'Folder' })]));
  return ({ id }) => within.has(id);
}

export const getPrograms: Operation = {
  id: 'browsePrograms',
  title: 'Get Programs',
  summary: 'The programs by id, all of them or those that a filter takes.',
  group: 'Programs',
  api: 'asset',
  method: 'GET',
  path: '/rest/asset/v1/programs.json',
  takes: 'nothing',
  params: [
    ...OFFSET_PARAMS,
    query('filterType', 'text', `One of: ${FILTERS.join(', ')}.`, { words: FILTERS }),
    query('filterValues', 'words', 'Values for the filter.'),
    query('earliestUpdatedAt', 'time', 'Only programs changed then or later.'),
    query('latestUpdatedAt', 'time', 'Only programs changed then or earlier.'),
  ],
  answers: program,
  facts: ['12.21'],
  provenance: 'documented',
  limits: ['20 records a page unless maxReturn says otherwise, 200 at most.'],
  errors: [
    documented(704, 'a time is not ISO 8601'),
    simulated(701, 'filterType comes without filterValues'),
  ],
  example: { values: { maxReturn: '20' } },
  handle(call, { sandbox }) {
    const [type, values = []] = [call.text('filterType'), call.words('filterValues')];
    if (type && values.length === 0) return refuse(701, 'filterValues cannot be blank');
    const taken = type ? filterOf(sandbox, type, values) : () => true;
    const [earliest, latest] = [call.time('earliestUpdatedAt'), call.time('latestUpdatedAt')];
    const found = programsOf(sandbox).filter(
      (one) =>
        taken(one) && isBetween(stampOf(sandbox.registry, 'program', one.id).updated, earliest, latest),
    );
    return { result: offsetPage(call, found).map((one) => programRecordOf(sandbox, one)) };
  },
};
