import type { NamedKind } from './kind.ts';

/** An email that can be sent. */
export const email: NamedKind = {
  id: 'email',
  title: 'Emails',
  list: ['instance', 'emails'],
  types: ['email', 'approved email'],
  keys: [
    { name: 'subject', label: 'Subject', holds: 'text', help: 'It may hold tokens.' },
    {
      name: 'approved',
      label: 'Approved',
      holds: 'flag',
      usual: true,
      help: 'Only an approved email is sent.',
    },
    {
      name: 'operational',
      label: 'Operational',
      holds: 'flag',
      usual: false,
      help: 'It reaches people who have unsubscribed.',
    },
    {
      name: 'program',
      label: 'Program',
      holds: 'word',
      names: 'program',
      help: 'The program that the email lives in.',
    },
  ],
  fresh: ({ name }) => ({ name }),
};
