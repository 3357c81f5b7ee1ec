import type { ActivityKind } from './kind.ts';

/** An engagement program was paused for a person, or the pause ended. */
export const changeCadence: ActivityKind = {
  name: 'Change Nurture Cadence',
  id: 115,
  facts: ['6.33', '11.2'],
  primary: 'Program',
  attributes: {
    Program: 'string',
    'Program ID': 'integer',
    'Old Cadence': 'string',
    'New Cadence': 'string',
    Reason: 'string',
    Source: 'string',
  },
  trigger: {
    name: 'Engagement Program Cadence Changes',
    facts: ['7.11', '7.17'],
    summary:
      'Fires when an engagement program is paused for the person or goes on. In the API its name is Nurture Cadence Changes.',
    constraints: {
      Program: 'Program',
      'New Cadence': 'New Cadence',
      'Previous Cadence': 'Old Cadence',
      Source: 'Source',
    },
  },
  filter: {
    name: 'Engagement Program Cadence Changed',
    summary:
      'An engagement program was paused for the person or went on. In the API its name is Nurture Cadence Changed.',
  },
};
