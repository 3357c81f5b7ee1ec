import type { Scenario } from '#engine';
import type { NamedKind } from './kind.ts';

function statuses({ instance }: Scenario, program: string): readonly string[] {
  const channel = instance.programs.find(({ name }) => name === program)?.channel;
  return instance.channels?.find(({ name }) => name === channel)?.statuses ?? ['Member'];
}

/** A person, as the person is when the run starts. */
export const person: NamedKind = {
  id: 'person',
  title: 'People',
  list: ['people'],
  types: ['person'],
  keys: [
    {
      name: 'new',
      label: 'New',
      holds: 'flag',
      usual: false,
      help: 'Not in the database until an event creates the person.',
    },
    {
      name: 'anonymous',
      label: 'Anonymous',
      holds: 'flag',
      usual: false,
      help: 'Known by a cookie only, until something makes the person known.',
    },
    { name: 'fields', label: 'Fields', holds: 'record', names: 'field', help: 'Those that are not empty.' },
    { name: 'lists', label: 'Static lists', holds: 'words', names: 'static list', help: 'On which lists.' },
    {
      name: 'programs',
      label: 'Programs',
      holds: 'record',
      names: 'program',
      values: statuses,
      help: 'The status in each program.',
    },
    {
      name: 'segments',
      label: 'Segments',
      holds: 'record',
      names: 'segmentation',
      values: ({ instance }, entry) =>
        instance.segmentations?.find(({ name }) => name === entry)?.segments ?? [],
      help: 'The segment of each segmentation.',
    },
    {
      name: 'stages',
      label: 'Revenue stages',
      holds: 'record',
      names: 'revenue cycle model',
      values: ({ instance }, entry) =>
        instance.revenueModels?.find(({ name }) => name === entry)?.stages ?? [],
      help: 'The stage in each revenue cycle model.',
    },
    {
      name: 'partition',
      label: 'Person Partition',
      holds: 'word',
      names: 'partition',
      help: 'The partition that the person is in.',
    },
    {
      name: 'owner',
      label: 'Owner in Salesforce',
      holds: 'word',
      names: 'owner',
      help: 'A person with one is in Salesforce.',
    },
  ],
  fresh: ({ name }) => ({ name }),
};
