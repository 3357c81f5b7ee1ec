import type { ActivityKind } from './kind.ts';

/** Success in a program changed by hand. No trigger of Adobe's list hears it; no source has its id. */
export const changeProgramSuccess: ActivityKind = {
  name: 'Change Program Data',
  id: null,
  facts: ['6.12'],
  primary: 'Program',
  attributes: {
    Program: 'string',
    'Program ID': 'integer',
    'Attribute Name': 'string',
    'Old Value': 'string',
    'New Value': 'string',
    Reason: 'string',
  },
};
