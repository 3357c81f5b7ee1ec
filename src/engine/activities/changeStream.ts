import type { ActivityKind } from './kind.ts';

/** A person changed streams within an engagement program; Nurture Track is the API's word for a stream. */
export const changeStream: ActivityKind = {
  name: 'Change Nurture Track',
  id: 114,
  facts: ['6.33', '11.2'],
  primary: 'Program',
  attributes: {
    Program: 'string',
    'Program ID': 'integer',
    'Old Stream': 'string',
    'New Stream': 'string',
    Reason: 'string',
    Source: 'string',
  },
  trigger: {
    name: 'Engagement Program Stream Changes',
    facts: ['7.11', '7.17'],
    summary:
      'Fires when the person changes streams in an engagement program. In the API its name is Nurture Track Changes.',
    constraints: {
      Program: 'Program',
      'New Stream': 'New Stream',
      'Previous Stream': 'Old Stream',
      Source: 'Source',
    },
  },
  filter: {
    name: 'Engagement Program Stream Changed',
    summary:
      'The person has changed streams in an engagement program. In the API its name is Nurture Track Changed.',
  },
};
