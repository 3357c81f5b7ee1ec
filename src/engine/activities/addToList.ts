import type { ActivityKind } from './kind.ts';

/** A person came onto a static list. */
export const addToList: ActivityKind = {
  name: 'Add to List',
  id: 24,
  facts: ['6.14', '11.2', '11.3'],
  primary: 'List',
  attributes: { List: 'string', 'List ID': 'integer', Reason: 'string', Source: 'string' },
  trigger: {
    name: 'Added to List',
    facts: ['7.11', '7.17'],
    summary: 'Fires when the person is put on a static list.',
    constraints: { 'List Name': 'List', Source: 'Source' },
  },
  filter: { name: 'Was Added to List', summary: 'The person has been put on a static list.' },
};
