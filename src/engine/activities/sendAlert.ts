import { texts } from './attributes.ts';
import type { ActivityKind } from './kind.ts';

/** An alert about the person was sent, not to the person but to the owner or to other addresses. */
export const sendAlert: ActivityKind = {
  name: 'Send Alert',
  id: 38,
  facts: ['6.18', '11.2', '11.3'],
  primary: 'Email',
  attributes: {
    ...texts('Email', 'Campaign', 'Subject', 'Send To Owner', 'Send To List'),
    'Mailing ID': 'integer',
  },
  trigger: {
    name: 'Sent Alert',
    facts: ['7.11', '7.17'],
    summary: 'Fires when an alert about the person is sent.',
    constraints: {
      Email: 'Email',
      Campaign: 'Campaign',
      'Send To Owner': 'Send To Owner',
      'Send To List': 'Send To List',
    },
  },
  filter: { name: 'Was Sent Alert', summary: 'An alert about the person was sent.' },
};
