import type { ActivityKind } from './kind.ts';

/** A person enters the database. */
export const newLead: ActivityKind = {
  name: 'New Lead',
  id: 12,
  facts: ['11.2', '11.3'],
  attributes: { 'Source Type': 'string', 'Created Date': 'date' },
  trigger: {
    name: 'Person is Created',
    facts: ['7.11', '7.16'],
    summary: 'Fires when the person enters the database.',
    constraints: { 'Source Type': 'Source Type' },
  },
  filter: { name: 'Person was Created', summary: 'The person entered the database.' },
};
