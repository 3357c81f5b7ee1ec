import type { NamedKind } from './kind.ts';

/** A channel: it gives its programs their statuses. */
export const channel: NamedKind = {
  id: 'channel',
  title: 'Channels',
  list: ['instance', 'channels'],
  types: [],
  keys: [
    {
      name: 'statuses',
      label: 'Program statuses',
      holds: 'words',
      needed: true,
      help: 'In the order of the steps: nobody goes back.',
    },
    { name: 'success', label: 'Success', holds: 'words', help: 'The statuses that mean success.' },
  ],
  fresh: ({ name }) => ({ name, statuses: ['Member'] }),
};
