import type { ActivityKind } from './kind.ts';

/** A person came in through the API call Push Lead (fact 7.15). */
export const pushLead: ActivityKind = {
  name: 'Push Lead to Marketo',
  id: 145,
  facts: ['7.15', '11.2'],
  primary: 'Program Name',
  attributes: { 'Program Name': 'string', Source: 'string', Reason: 'string' },
  trigger: {
    name: 'Person is Pushed to Marketo',
    facts: ['7.11', '7.15'],
    summary: 'Fires when the API pushes the person to Marketo.',
    constraints: { 'Program Name': 'Program Name', Source: 'Source', Reason: 'Reason' },
  },
  filter: { name: 'Person was Pushed to Marketo', summary: 'The API has pushed the person to Marketo.' },
};
