import type { NamedKind } from './kind.ts';

/** A campaign folder: programs in it inherit its My Tokens. */
export const folder: NamedKind = {
  id: 'folder',
  title: 'Folders',
  list: ['instance', 'folders'],
  types: ['program or folder'],
  keys: [
    {
      name: 'parent',
      label: 'In folder',
      holds: 'word',
      names: 'folder',
      around: true,
      help: 'The folder around it.',
    },
  ],
  fresh: ({ name }) => ({ name }),
};
