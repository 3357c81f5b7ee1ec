import type { ActivityKind } from './kind.ts';

/** A person came into a stream of an engagement program; Nurture is the API's word for it. */
export const addToEngagementProgram: ActivityKind = {
  name: 'Add to Nurture',
  id: 113,
  facts: ['6.33', '11.2'],
  primary: 'Program',
  attributes: {
    Program: 'string',
    'Program ID': 'integer',
    Stream: 'string',
    Reason: 'string',
    Source: 'string',
  },
  trigger: {
    name: 'Added to Engagement Program',
    facts: ['7.11', '7.17'],
    summary: 'Fires when the person enters an engagement program. In the API its name is Added to Nurture.',
    constraints: { Program: 'Program', Stream: 'Stream', Source: 'Source' },
  },
  filter: {
    name: 'Was Added to Engagement Program',
    summary: 'The person has entered an engagement program. In the API its name is Was Added to Nurture.',
  },
};
