import type { ActivityKind } from './kind.ts';

/** The status of a person in a program changed; Progression is the API's word for it. */
export const changeProgramStatus: ActivityKind = {
  name: 'Change Status in Progression',
  id: 104,
  facts: ['6.11', '11.2', '11.3'],
  primary: 'Program',
  attributes: {
    Program: 'string',
    'Program ID': 'integer',
    'Old Status': 'string',
    'New Status': 'string',
    /** Whether the new status is one that means success. */
    Success: 'boolean',
    Reason: 'string',
    Source: 'string',
  },
  trigger: {
    name: 'Program Status is Changed',
    facts: ['7.11', '7.17'],
    summary:
      "Fires when the person's status in a program changes. In the API its name is Progression Status is Changed.",
    constraints: {
      Program: 'Program',
      'New Status': 'New Status',
      'Previous Status': 'Old Status',
      Success: 'Success',
      Source: 'Source',
    },
  },
  filter: {
    name: 'Program Status was Changed',
    summary:
      "The person's status in a program has changed. In the API its name is Progression Status was Changed.",
  },
};
