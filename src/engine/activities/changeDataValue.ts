import type { ActivityKind } from './kind.ts';

/** A person field changed. */
export const changeDataValue: ActivityKind = {
  name: 'Change Data Value',
  id: 13,
  facts: ['6.8', '11.2', '11.3'],
  primary: 'Attribute Name',
  attributes: {
    'Attribute Name': 'string',
    'New Value': 'string',
    'Old Value': 'string',
    Reason: 'string',
    Source: 'string',
  },
  trigger: {
    name: 'Data Value Changes',
    facts: ['7.11', '7.13', '7.14', '7.17'],
    summary: 'Fires when a person field changes.',
    constraints: {
      Attribute: 'Attribute Name',
      'New Value': 'New Value',
      'Previous Value': 'Old Value',
      Reason: 'Reason',
      Source: 'Source',
    },
  },
  filter: { name: 'Data Value Changed', summary: 'A field of the person has changed.' },
};
