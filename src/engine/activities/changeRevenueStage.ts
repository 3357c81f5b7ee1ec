import type { ActivityKind } from './kind.ts';

/** A person came into another stage of a revenue cycle model. */
export const changeRevenueStage: ActivityKind = {
  name: 'Change Revenue Stage',
  id: 101,
  facts: ['6.15', '11.2'],
  primary: 'Model',
  attributes: {
    Model: 'string',
    'Old Stage': 'string',
    'New Stage': 'string',
    Reason: 'string',
    Source: 'string',
  },
  trigger: {
    name: 'Revenue Stage is Changed',
    facts: ['7.11', '7.17'],
    summary: 'Fires when the person comes into another stage of a revenue cycle model.',
    constraints: {
      Model: 'Model',
      'New Stage': 'New Stage',
      'Previous Stage': 'Old Stage',
      Source: 'Source',
    },
  },
  filter: {
    name: 'Revenue Stage was Changed',
    summary: 'The person has come into another stage of a revenue cycle model.',
  },
};
