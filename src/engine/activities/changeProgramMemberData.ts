import type { ActivityKind } from './kind.ts';

/** A field that a program keeps about its members changed. No source has its id. */
export const changeProgramMemberData: ActivityKind = {
  name: 'Change Program Member Data',
  id: null,
  facts: ['6.13'],
  primary: 'Program',
  attributes: {
    Program: 'string',
    'Program ID': 'integer',
    'Attribute Name': 'string',
    'Old Value': 'string',
    'New Value': 'string',
    Reason: 'string',
    Source: 'string',
  },
  trigger: {
    name: 'Program Member Data is Changed',
    facts: ['7.11', '7.17'],
    summary: 'Fires when a field that a program keeps about its members changes.',
    constraints: {
      Program: 'Program',
      Attribute: 'Attribute Name',
      'New Value': 'New Value',
      'Previous Value': 'Old Value',
      Source: 'Source',
    },
  },
  filter: {
    name: 'Program Member Data was Changed',
    summary: 'A field that a program keeps about its members has changed.',
  },
};
