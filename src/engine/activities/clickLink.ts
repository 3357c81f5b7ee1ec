import { tokensFrom } from './attributes.ts';
import type { ActivityKind } from './kind.ts';

/** A click on a link of a tracked page. Adobe's list calls the trigger Clicks Link, its screens add "on Web Page". */
export const clickLink: ActivityKind = {
  name: 'Click Link',
  id: 3,
  facts: ['11.2', '5.9'],
  primary: 'Link',
  attributes: {
    Link: 'string',
    'Web Page': 'string',
    'Client IP Address': 'string',
    Referrer: 'string',
    Browser: 'string',
  },
  web: true,
  trigger: {
    name: 'Clicks Link on Web Page',
    facts: ['7.11', '5.9'],
    summary: 'Fires when the person clicks a link on a tracked web page.',
    constraints: {
      Link: 'Link',
      'Web Page': 'Web Page',
      'Client IP Address': 'Client IP Address',
      Referrer: 'Referrer',
      Browser: 'Browser',
    },
    tokens: tokensFrom({
      name: 'Link',
      'web page': 'Web Page',
      'client ip address': 'Client IP Address',
      referrer: 'Referrer',
    }),
  },
  filter: {
    name: 'Clicked Link on Web Page',
    summary: 'The person has clicked a link on a tracked web page.',
  },
  outside: {
    summary: 'The person clicks a link on a web page that Marketo tracks.',
    gives: {
      link: 'Link',
      page: 'Web Page',
      ip: 'Client IP Address',
      referrer: 'Referrer',
      browser: 'Browser',
    },
    optional: ['page', 'ip', 'referrer', 'browser'],
  },
};
