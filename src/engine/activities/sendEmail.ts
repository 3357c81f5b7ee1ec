import { texts } from './attributes.ts';
import type { ActivityKind } from './kind.ts';

/** What the log says of the sending of an email: by which run and step, and which email (fact 11.3). */
export const SENDING = {
  Email: 'string',
  Subject: 'string',
  'Campaign Run ID': 'integer',
  'Step ID': 'integer',
  'Mailing ID': 'integer',
} as const satisfies ActivityKind['attributes'];

/** An email was sent. No trigger listens to the sending; Email is Delivered listens to what follows. */
export const sendEmail: ActivityKind = {
  name: 'Send Email',
  id: 6,
  facts: ['6.17', '11.2', '11.3'],
  primary: 'Email',
  attributes: { ...texts('Campaign'), ...SENDING },
  filter: {
    name: 'Was Sent Email',
    summary: 'An email was sent to the person.',
    constraints: { Email: 'Email', Campaign: 'Campaign', Subject: 'Subject' },
  },
};
