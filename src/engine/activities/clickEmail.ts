import { texts, tokensFrom } from './attributes.ts';
import { fromEmail } from './fromEmail.ts';
import type { ActivityKind } from './kind.ts';

/** The person clicked a tracked link in an email, which makes a visitor known (fact 10.2). */
export const clickEmail: ActivityKind = {
  name: 'Click Email',
  id: 11,
  facts: ['11.2', '5.9', '10.2'],
  primary: 'Email',
  attributes: texts('Email', 'Subject', 'Link'),
  trigger: {
    name: 'Clicks Link in Email',
    facts: ['7.11', '5.9'],
    summary: 'Fires when the person clicks a link in an email.',
    constraints: { Email: 'Email', Subject: 'Subject', Link: 'Link' },
    tokens: tokensFrom({ name: 'Email', subject: 'Subject', link: 'Link' }),
  },
  filter: { name: 'Clicked Link in Email', summary: 'The person has clicked a link in an email.' },
  outside: {
    ...fromEmail('The person clicks a tracked link in an email.', { link: 'Link' }),
    makesKnown: true,
  },
};
