import type { Key, NamedKind } from './kind.ts';

const schedule = (key: Omit<Key, 'path'>): Key => ({ ...key, path: ['schedule', key.name] });

/** A smart campaign. Its name in references is `Program.Campaign`. What is in its tabs has edits of its own. */
export const campaign: NamedKind = {
  id: 'campaign',
  title: 'Campaigns',
  list: [],
  types: ['executable campaign', 'requestable campaign', 'batch campaign', 'campaign'],
  keys: [
    { name: 'description', label: 'Description', holds: 'text', long: true, help: 'What it is for.' },
    { name: 'id', label: 'Campaign ID', holds: 'count', help: 'A number from 1; counted when left out.' },
    schedule({
      name: 'active',
      label: 'Active',
      holds: 'flag',
      usual: true,
      help: 'A trigger campaign that is off gets no new people.',
    }),
    schedule({
      name: 'qualification',
      label: 'Qualification rule',
      holds: 'text',
      help: 'Only once, every time, or once every so many hours, days, weeks or months.',
    }),
    schedule({
      name: 'priority',
      label: 'Priority override',
      holds: 'word',
      options: ['Low', 'Medium', 'High'],
      help: 'Of a trigger campaign; by its steps when left out.',
    }),
    schedule({
      name: 'communicationLimits',
      label: 'Block non-operational emails over the communication limits',
      holds: 'flag',
      help: 'As the instance has it when left out.',
    }),
    schedule({
      name: 'maxPeople',
      label: 'Person restriction',
      holds: 'count',
      help: 'A batch run with more people than this does not run at all.',
    }),
  ],
  fresh: ({ name }) => ({ name, flow: [] }),
};
