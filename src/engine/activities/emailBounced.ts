import { texts, tokensFrom } from './attributes.ts';
import { fromEmail } from './fromEmail.ts';
import type { ActivityKind } from './kind.ts';

interface Bounce {
  readonly name: string;
  readonly id: number;
  readonly trigger: string;
  readonly summary: string;
}

function bounce({ name, id, trigger, summary }: Bounce): ActivityKind {
  return {
    name,
    id,
    facts: ['11.2', '5.9'],
    primary: 'Email',
    attributes: texts('Email', 'Subject', 'Category', 'Details'),
    trigger: {
      name: trigger,
      facts: ['7.11', '5.9'],
      summary: `Fires when ${summary}.`,
      constraints: { Email: 'Email', Subject: 'Subject', Category: 'Category', Details: 'Details' },
      tokens: tokensFrom({ name: 'Email', subject: 'Subject', category: 'Category', details: 'Details' }),
    },
    filter: { name, summary: `It has happened that ${summary}.` },
    outside: fromEmail(`It happens that ${summary}.`, { category: 'Category', details: 'Details' }),
  };
}

/** An email came back for good. */
export const emailBounced = bounce({
  name: 'Email Bounced',
  id: 8,
  trigger: 'Email Bounces',
  summary: 'an email to the person comes back for good',
});

/** An email came back for now. */
export const emailBouncedSoft = bounce({
  name: 'Email Bounced Soft',
  id: 27,
  trigger: 'Email Bounces Soft',
  summary: 'an email to the person comes back for now, as from a full mailbox',
});
