import { texts, tokensFrom } from './attributes.ts';
import { fromEmail } from './fromEmail.ts';
import type { ActivityKind } from './kind.ts';

/** The person opened an email. */
export const openEmail: ActivityKind = {
  name: 'Open Email',
  id: 10,
  facts: ['11.2', '5.9'],
  primary: 'Email',
  attributes: texts('Email', 'Subject'),
  trigger: {
    name: 'Opens Email',
    facts: ['7.11', '5.9'],
    summary: 'Fires when the person opens an email.',
    constraints: { Email: 'Email', Subject: 'Subject' },
    tokens: tokensFrom({ name: 'Email', subject: 'Subject' }),
  },
  filter: { name: 'Opened Email', summary: 'The person has opened an email.' },
  outside: fromEmail('The person opens an email.'),
};
