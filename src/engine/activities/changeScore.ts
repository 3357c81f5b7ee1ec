import type { ActivityKind } from './kind.ts';

/** A score changed. */
export const changeScore: ActivityKind = {
  name: 'Change Score',
  id: 22,
  facts: ['6.9', '11.2', '11.3'],
  primary: 'Score Name',
  attributes: {
    'Score Name': 'string',
    'Change Value': 'string',
    'New Value': 'integer',
    'Old Value': 'integer',
    Reason: 'string',
  },
  trigger: {
    name: 'Score is Changed',
    facts: ['7.11', '7.14', '7.17'],
    summary: 'Fires when a score of the person changes.',
    constraints: {
      'Score Name': 'Score Name',
      Change: 'Change Value',
      'New Score': 'New Value',
      'Previous Score': 'Old Value',
    },
  },
  filter: { name: 'Score was Changed', summary: 'A score of the person has changed.' },
};
