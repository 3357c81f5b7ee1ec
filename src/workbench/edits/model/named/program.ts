import type { NamedKind } from './kind.ts';

/** A program: it holds campaigns and My Tokens, and people are members of it. */
export const program: NamedKind = {
  id: 'program',
  title: 'Programs',
  list: ['instance', 'programs'],
  types: ['program', 'engagement program', 'program or folder'],
  keys: [
    { name: 'description', label: 'Description', holds: 'text', long: true, help: 'What it is for.' },
    { name: 'id', label: 'Program ID', holds: 'count', help: 'A number from 1; counted when left out.' },
    { name: 'workspace', label: 'Workspace', holds: 'text', help: 'Programs that name none share one.' },
    { name: 'folder', label: 'Folder', holds: 'word', names: 'folder', help: 'The folder that holds it.' },
    {
      name: 'parent',
      label: 'Nested in program',
      holds: 'word',
      names: 'program',
      around: true,
      help: 'The program that holds it, in place of a folder.',
    },
    {
      name: 'channel',
      label: 'Channel',
      holds: 'word',
      names: 'channel',
      help: 'It gives the program its statuses.',
    },
    {
      name: 'streams',
      label: 'Streams',
      holds: 'words',
      help: 'Of an engagement program, the first one first.',
    },
    {
      name: 'memberFields',
      label: 'Program member custom fields',
      holds: 'words',
      help: 'All of them texts.',
    },
  ],
  fresh: ({ name }) => ({ name, campaigns: [] }),
};
