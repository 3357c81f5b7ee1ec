import type { NamedKind } from './kind.ts';

/** A revenue cycle model with its stages. */
export const revenueModel: NamedKind = {
  id: 'revenue cycle model',
  title: 'Revenue cycle models',
  list: ['instance', 'revenueModels'],
  types: ['revenue cycle model'],
  keys: [
    { name: 'stages', label: 'Stages', holds: 'words', needed: true, help: 'Its stages.' },
    {
      name: 'approved',
      label: 'Approved',
      holds: 'flag',
      usual: true,
      help: 'Only stages of an approved model can be set.',
    },
  ],
  fresh: ({ name }) => ({ name, stages: ['Known'] }),
};
