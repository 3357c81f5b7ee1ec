import { tokensFrom } from './attributes.ts';
import type { ActivityKind } from './kind.ts';

/** A form fill. */
export const fillOutForm: ActivityKind = {
  name: 'Fill Out Form',
  id: 2,
  facts: ['11.2', '5.9'],
  primary: 'Form Name',
  attributes: { 'Form Name': 'string', 'Web Page': 'string', 'Client IP Address': 'string' },
  web: true,
  trigger: {
    name: 'Fills Out Form',
    facts: ['7.11', '5.9'],
    summary: 'Fires when the person submits a form.',
    constraints: {
      'Form Name': 'Form Name',
      'Web Page': 'Web Page',
      'Client IP Address': 'Client IP Address',
    },
    tokens: tokensFrom({
      name: 'Form Name',
      'web page': 'Web Page',
      'client ip address': 'Client IP Address',
    }),
  },
  filter: { name: 'Filled Out Form', summary: 'The person has submitted a form.' },
};
