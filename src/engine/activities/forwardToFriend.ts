import { texts, tokensFrom } from './attributes.ts';
import { fromEmail } from './fromEmail.ts';
import type { ActivityKind } from './kind.ts';

/** The person passed an email on with its Forward to Friend link. */
export const forwardToFriend: ActivityKind = {
  name: 'Sent Forward to Friend Email',
  id: 111,
  facts: ['11.2', '5.9'],
  primary: 'Email',
  attributes: texts('Email', 'Subject', 'Referrer', 'Browser'),
  trigger: {
    name: 'Sent Forward to Friend Email',
    facts: ['5.9'],
    summary: 'Fires when the person passes an email on to a friend.',
    constraints: { Email: 'Email', Referrer: 'Referrer', Browser: 'Browser' },
    tokens: tokensFrom({ name: 'Email', referrer: 'Referrer', browser: 'Browser' }),
  },
  filter: {
    name: 'Was Sent Forward to Friend Email',
    summary: 'The person has passed an email on to a friend.',
  },
  outside: fromEmail('The person passes an email on to a friend.', {
    referrer: 'Referrer',
    browser: 'Browser',
  }),
};
