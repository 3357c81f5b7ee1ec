import { texts, tokensFrom } from './attributes.ts';
import type { ActivityKind } from './kind.ts';

interface SalesEmail {
  readonly name: string;
  readonly id: number;
  readonly trigger: string;
  readonly filter: string;
  /** What happens, as the end of a sentence. */
  readonly what: string;
  /** A received email shows no subject to the trigger (fact 5.9). */
  readonly noSubject?: true;
}

const PARTS = { email: 'Email', link: 'Link', sentBy: 'Sent By', receivedBy: 'Received By' };

/** An email between a salesperson and the person, which goes through no campaign. */
function salesEmail({ name, id, trigger, filter, what, noSubject }: SalesEmail): ActivityKind {
  const subject = noSubject ? {} : { subject: 'Subject' };
  const gives = { ...PARTS, ...subject };
  const tokens = {
    name: 'Email',
    link: 'Link',
    'sent by': 'Sent By',
    'received by': 'Received By',
    ...subject,
  };
  return {
    name,
    id,
    facts: ['11.2', '5.9'],
    primary: 'Email',
    attributes: texts(...Object.values(gives)),
    trigger: {
      name: trigger,
      facts: ['5.9'],
      summary: `Fires when ${what}.`,
      constraints: Object.fromEntries(Object.values(gives).map((one) => [one, one])),
      tokens: tokensFrom(tokens),
    },
    filter: { name: filter, summary: `It has happened that ${what}.` },
    outside: {
      summary: `It happens that ${what}.`,
      gives,
      optional: Object.keys(gives).filter((key) => key !== 'email'),
    },
  };
}

/** What happens with the emails of salespeople. */
export const salesEmails: readonly ActivityKind[] = [
  salesEmail({
    name: 'Send Sales Email',
    id: 39,
    trigger: 'Is Sent Sales Email',
    filter: 'Was Sent Sales Email',
    what: 'a salesperson sends the person an email',
  }),
  salesEmail({
    name: 'Open Sales Email',
    id: 40,
    trigger: 'Opens Sales Email',
    filter: 'Opened Sales Email',
    what: 'the person opens an email of a salesperson',
  }),
  salesEmail({
    name: 'Click Sales Email',
    id: 41,
    trigger: 'Clicks Link in Sales Email',
    filter: 'Clicked Link in Sales Email',
    what: 'the person clicks a link in an email of a salesperson',
  }),
  salesEmail({
    name: 'Receive Sales Email',
    id: 45,
    trigger: 'Receives Sales Email',
    filter: 'Received Sales Email',
    what: 'a salesperson gets an email from the person',
    noSubject: true,
  }),
  salesEmail({
    name: 'Sales Email Bounced',
    id: 48,
    trigger: 'Sales Email Bounces',
    filter: 'Sales Email Bounced',
    what: 'an email of a salesperson to the person comes back',
  }),
];
