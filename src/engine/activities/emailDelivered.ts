import { texts, tokensFrom } from './attributes.ts';
import { fromEmail } from './fromEmail.ts';
import type { ActivityKind } from './kind.ts';
import { SENDING } from './sendEmail.ts';

/** An email arrived. In a run that happens at once; the script can tell of an email that was sent before the run. */
export const emailDelivered: ActivityKind = {
  name: 'Email Delivered',
  id: 7,
  facts: ['11.2', '5.9'],
  primary: 'Email',
  attributes: { ...texts('Campaign'), ...SENDING },
  trigger: {
    name: 'Email is Delivered',
    facts: ['7.11', '5.9'],
    summary: 'Fires when an email arrives in the mailbox of the person.',
    constraints: { Email: 'Email', Campaign: 'Campaign', Subject: 'Subject' },
    tokens: tokensFrom({ name: 'Email', subject: 'Subject' }),
  },
  filter: { name: 'Was Delivered Email', summary: 'An email has arrived in the mailbox of the person.' },
  outside: fromEmail('An email that was sent before arrives.'),
};
