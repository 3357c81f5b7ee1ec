import type { ActivityKind } from './kind.ts';

/** A person came into another partition of the database. */
export const changePersonPartition: ActivityKind = {
  name: 'Change Lead Partition',
  id: 100,
  facts: ['6.15', '11.2'],
  primary: 'New Partition',
  attributes: { 'New Partition': 'string', 'Old Partition': 'string', Reason: 'string', Source: 'string' },
  trigger: {
    name: 'Person Partition Changes',
    facts: ['7.11', '7.17'],
    summary:
      'Fires when the person comes into another partition. In the API its name is Lead Partition Changes.',
    constraints: {
      'New Partition': 'New Partition',
      'Previous Partition': 'Old Partition',
      Source: 'Source',
    },
  },
  filter: {
    name: 'Person Partition Changed',
    summary: 'The person has come into another partition. In the API its name is Lead Partition Changed.',
  },
};
