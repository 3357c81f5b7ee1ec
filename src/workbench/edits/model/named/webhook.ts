import type { NamedKind } from './kind.ts';

/** A webhook, with what its service may answer. */
export const webhook: NamedKind = {
  id: 'webhook',
  title: 'Webhooks',
  list: ['instance', 'webhooks'],
  types: ['webhook'],
  keys: [
    {
      name: 'answers',
      label: 'Answers',
      holds: 'answers',
      help: 'What the service may answer, the usual answer first; ok when left out.',
    },
  ],
  fresh: ({ name }) => ({ name }),
};
