import { listsOf } from '../../records/list.ts';
import { programsOf } from '../../records/program.ts';
import { campaignsOf } from '../../sandbox/campaigns.ts';
import { leadsOf } from '../../sandbox/people.ts';
import { placesOf } from '../../sandbox/places.ts';
import { flag, leadTime, listOf, oneOf, record, text, whole } from '../../schema/schema.ts';
import { leadTimeOf } from '../../wire/times.ts';
import type { Operation } from '../kind.ts';

const named = record({ id: whole(), name: text() });

export const getInstance: Operation = {
  id: 'getSandboxInstance',
  title: 'What the sandbox holds',
  summary: 'The sandbox’s time, and the ids of everything in it. Marketo has no such call.',
  group: 'Sandbox',
  api: 'sandbox',
  method: 'GET',
  path: '/sandbox/v1/instance.json',
  takes: 'nothing',
  params: [],
  answers: record({
    time: leadTime,
    flowsUnderWay: whole(),
    runsToCome: whole(),
    programs: listOf(named),
    folders: listOf(named),
    campaigns: listOf(
      record({
        id: whole(),
        name: text(),
        kind: oneOf('batch', 'trigger', 'executable'),
        isActive: flag(),
        isRequestable: flag(),
      }),
    ),
    lists: listOf(named),
    people: listOf(named),
  }),
  facts: [],
  provenance: 'simulated',
  simulated: ['The call is the sandbox’s own.'],
  example: {},
  keeps: {
    campaignId: 'result.0.campaigns.?isRequestable=true.id',
    executableId: 'result.0.campaigns.?kind=executable.id',
    batchId: 'result.0.campaigns.?kind=batch.id',
    programId: 'result.0.programs.0.id',
    programName: 'result.0.programs.0.name',
    listId: 'result.0.lists.0.id',
  },
  handle(_call, { sandbox }) {
    const { now, strands, pending } = sandbox.world;
    const campaigns = campaignsOf(sandbox).map(({ id, compiled, state }) => {
      const { isActive, isRequestable } = state;
      return { id, name: compiled.ref, kind: compiled.kind, isActive, isRequestable };
    });
    const folders = placesOf(sandbox).filter(({ type }) => type === 'Folder');
    return {
      result: [
        {
          time: leadTimeOf(now),
          flowsUnderWay: strands.length,
          runsToCome: pending.filter((one) => 'later' in one).length,
          programs: programsOf(sandbox).map(({ id, name }) => ({ id, name })),
          folders: folders.map(({ id, name }) => ({ id, name })),
          campaigns,
          lists: listsOf(sandbox),
          people: leadsOf(sandbox).map(({ id, person }) => ({ id, name: person.name })),
        },
      ],
    };
  },
};
