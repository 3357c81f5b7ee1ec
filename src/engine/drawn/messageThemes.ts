import { type Drawn, maybe, pick } from './draw.ts';
import { EMAILS, FORMS, PAGES } from './names.ts';
import { nothing, type Theme } from './theme.ts';

const email: Drawn = (draw) => ({
  email: pick(draw, EMAILS),
  ...maybe(draw, 3, () => ({ subject: 'Seen' })),
});
const bounce: Drawn = (draw) => ({
  ...email(draw),
  ...maybe(draw, 2, () => ({ category: '1', details: 'full' })),
});

/** Emails, alerts, moments. */
export const MAIL: Theme = {
  steps: {
    'Send Email': (draw) => ({ email: pick(draw, EMAILS) }),
    'Send Alert': (draw) => ({
      email: pick(draw, EMAILS),
      sendTo: pick(draw, ['None', 'Sales Owner', 'Account Owner']),
      ...maybe(draw, 2, () => ({
        otherEmails: pick(draw, ['a@b.example; c@d.example', '{{lead.A}}', '{{my.One}}']),
      })),
    }),
    'Interesting Moment': (draw) => ({
      type: pick(draw, ['Milestone', 'Web', 'Email']),
      description: pick(draw, ['Seen', '{{campaign.name}} {{my.One}}', '{{trigger.Trigger Name}}']),
    }),
  },
  triggers: {
    'Email is Delivered': { Email: EMAILS },
    'Opens Email': { Email: EMAILS },
    'Clicks Link in Email': { Link: ['/pricing'] },
    'Email Bounces': { Category: ['1'] },
    'Email Bounces Soft': {},
    'Unsubscribes from Email': {},
    'Sent Forward to Friend Email': { Browser: ['Moz'] },
    'Sent Alert': { Email: EMAILS },
    'Has Interesting Moment': { Type: ['Milestone', 'Web'] },
    'Data Value Changes': { Attribute: ['Unsubscribed'] },
  },
  filters: {
    'Was Sent Email': { Email: EMAILS },
    'Was Delivered Email': { Email: EMAILS },
    'Opened Email': {},
    'Clicked Link in Email': {},
    'Email Bounced': {},
    'Email Bounced Soft': {},
    'Unsubscribed from Email': {},
    'Was Sent Forward to Friend Email': {},
    'Was Sent Alert': {},
    'Had Interesting Moment': { Type: ['Milestone'] },
  },
  memberships: [],
  outside: {
    'Email is Delivered': email,
    'Opens Email': email,
    'Clicks Link in Email': (draw) => ({ ...email(draw), ...maybe(draw, 2, () => ({ link: '/pricing' })) }),
    'Email Bounces': bounce,
    'Email Bounces Soft': bounce,
    'Unsubscribes from Email': email,
    'Sent Forward to Friend Email': (draw) => ({
      ...email(draw),
      ...maybe(draw, 2, () => ({ browser: 'Moz' })),
    }),
  },
};

/** Webhooks. */
export const SERVICE: Theme = {
  steps: { 'Call Webhook': (draw) => ({ webhook: pick(draw, ['Enrich', 'Ping', 'Enrich']) }) },
  triggers: {
    'Webhook is Called': { Webhook: ['Enrich'], 'Error Type': ['None', '1000', '1001'] },
    'Data Value Changes': { Attribute: ['A', 'S'] },
    'Score is Changed': { 'Score Name': ['S'] },
  },
  filters: { 'Webhook was Called': { Webhook: ['Enrich', 'Ping'] } },
  memberships: [],
  outside: {},
};

const sales: Drawn = (draw) => ({
  email: 'Offer',
  ...maybe(draw, 2, () => ({ link: '/offer', sentBy: 'Olga', receivedBy: 'Ada' })),
  ...maybe(draw, 2, () => ({ subject: 'Offer' })),
});

/** Emails of salespeople. */
export const SALES: Theme = {
  steps: {},
  triggers: {
    'Is Sent Sales Email': { 'Sent By': ['Olga'] },
    'Opens Sales Email': { Subject: ['Offer'] },
    'Clicks Link in Sales Email': {},
    'Receives Sales Email': {},
    'Sales Email Bounces': {},
  },
  filters: {
    'Was Sent Sales Email': {},
    'Opened Sales Email': {},
    'Clicked Link in Sales Email': {},
    'Received Sales Email': {},
    'Sales Email Bounced': {},
  },
  memberships: [],
  outside: {
    'Is Sent Sales Email': sales,
    'Opens Sales Email': sales,
    'Clicks Link in Sales Email': sales,
    'Receives Sales Email': () => ({ email: 'Offer', sentBy: 'Ada' }),
    'Sales Email Bounces': sales,
  },
};

/** The web, anonymous visitors, and people who are pushed. */
export const WEB: Theme = {
  steps: {
    'Add to List': () => ({ list: 'News' }),
    'Interesting Moment': () => ({ type: 'Web', description: '{{trigger.Name}} {{system.dateTime}}' }),
  },
  triggers: {
    'Visits Web Page': { 'Web Page': PAGES, Referrer: ['search'] },
    'Clicks Link on Web Page': { Link: ['/pricing'] },
    'Fills Out Form': { 'Form Name': FORMS },
    'Person is Pushed to Marketo': { Source: ['App'] },
    'Person is Created': {},
  },
  filters: {
    'Visited Web Page': { 'Web Page': PAGES },
    'Clicked Link on Web Page': {},
    'Filled Out Form': { 'Form Name': FORMS },
    'Person was Pushed to Marketo': {},
  },
  memberships: ['Member of List'],
  outside: {
    'Visits Web Page': (draw) => ({
      page: pick(draw, PAGES),
      ...maybe(draw, 2, () => ({
        referrer: 'search',
        engine: 'Find',
        query: 'what',
        browser: 'Moz',
        ip: '1.2.3.4',
      })),
    }),
    'Clicks Link on Web Page': (draw) => ({ link: '/pricing', ...maybe(draw, 2, () => ({ page: '/blog' })) }),
    'Person is Pushed to Marketo': (draw) =>
      maybe(draw, 2, () => ({ program: 'P', source: 'App', reason: 'why' })),
    'Associate Lead': nothing,
    'Clicks Link in Email': email,
  },
};
