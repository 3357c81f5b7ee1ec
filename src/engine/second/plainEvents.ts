import type { OutsideData } from '../scenario.ts';
import { logged } from './enterLog.ts';
import { HEARD } from './heard.ts';
import { becomesKnown, replay } from './known.ts';
import { emailNamed } from './mailSteps.ts';
import type { Event } from './outside.ts';
import { type Activity, type Attributes, personNamed, text } from './world.ts';

const WEB: readonly string[] = ['Visits Web Page', 'Clicks Link on Web Page'];
const OF_EMAILS: readonly string[] = [
  ...['Email is Delivered', 'Opens Email', 'Clicks Link in Email', 'Email Bounces', 'Email Bounces Soft'],
  'Unsubscribes from Email',
  'Sent Forward to Friend Email',
];
const OF_SALES: readonly string[] = [
  ...['Is Sent Sales Email', 'Opens Sales Email', 'Clicks Link in Sales Email', 'Receives Sales Email'],
  'Sales Email Bounces',
];

/** The names of the event's parameters for the attributes of the entry. */
const GIVEN: Readonly<Record<string, string>> = {
  page: 'Web Page',
  ip: 'Client IP Address',
  referrer: 'Referrer',
  engine: 'Search Engine',
  query: 'Search Query',
  browser: 'Browser',
  link: 'Link',
  email: 'Email',
  subject: 'Subject',
  category: 'Category',
  details: 'Details',
  sentBy: 'Sent By',
  receivedBy: 'Received By',
};

function given(data: OutsideData): Attributes {
  const named = Object.entries(GIVEN).filter(([param]) => data[param] !== undefined);
  return Object.fromEntries(named.map(([param, attribute]) => [attribute, text(data[param])]));
}

/** An event that is one entry of the log, and what follows from it. */
const plain = (name: string): Event => ({
  valid: (world, data) => {
    if (OF_EMAILS.includes(name) && emailNamed(world, data['email']) === undefined) return false;
    return personNamed(world, data['person']) !== undefined;
  },
  happens: (world, data) => {
    const person = personNamed(world, data['person']);
    const type = HEARD.find(({ trigger }) => trigger === name)?.type ?? name;
    if (person === undefined || person.deleted) return;
    const attributes = given(data);
    const written = emailNamed(world, data['email'])?.subject;
    if (OF_EMAILS.includes(name) && written !== undefined && !written.includes('{{'))
      attributes['Subject'] ??= written;
    const known = name === 'Clicks Link in Email' && person.anonymous;
    if (!person.exists && !known) {
      if (person.anonymous && WEB.includes(name)) person.log.push({ type, attributes, at: world.now });
      return;
    }
    const past = becomesKnown(world, person);
    const entries: Activity[] = [{ type, attributes }];
    if (name === 'Unsubscribes from Email' && person.fields.get('Unsubscribed') !== true) {
      const ticked = {
        'Attribute Name': 'Unsubscribed',
        'Old Value': person.fields.get('Unsubscribed') ?? null,
        'New Value': true,
        Reason: 'Unsubscribes from Email',
        Source: 'Email',
      };
      person.fields.set('Unsubscribed', true);
      entries.push({ type: 'Change Data Value', attributes: ticked });
    }
    logged(world, person, entries, () => replay(world, person, past));
  },
});

/** What is done in the browser, with emails and with emails of salespeople. */
export const PLAIN_EVENTS: Readonly<Record<string, Event>> = Object.fromEntries(
  [...WEB, ...OF_EMAILS, ...OF_SALES].map((name) => [name, plain(name)]),
);
