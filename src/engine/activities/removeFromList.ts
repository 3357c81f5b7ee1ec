import type { ActivityKind } from './kind.ts';

/** A person came off a static list. */
export const removeFromList: ActivityKind = {
  name: 'Remove from List',
  id: 25,
  facts: ['6.14', '11.2'],
  primary: 'List',
  attributes: { List: 'string', 'List ID': 'integer', Reason: 'string', Source: 'string' },
  trigger: {
    name: 'Removed from List',
    facts: ['7.11', '7.17'],
    summary: 'Fires when the person is taken off a static list.',
    constraints: { 'List Name': 'List', Source: 'Source' },
  },
  filter: { name: 'Was Removed from List', summary: 'The person has been taken off a static list.' },
};
