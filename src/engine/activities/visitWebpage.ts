import { tokensFrom } from './attributes.ts';
import type { ActivityKind } from './kind.ts';

/** A visit of a page that Marketo tracks. */
export const visitWebpage: ActivityKind = {
  name: 'Visit Webpage',
  id: 1,
  facts: ['11.2', '5.9'],
  primary: 'Web Page',
  attributes: {
    'Web Page': 'string',
    'Client IP Address': 'string',
    Referrer: 'string',
    'Search Engine': 'string',
    'Search Query': 'string',
    Browser: 'string',
  },
  web: true,
  trigger: {
    name: 'Visits Web Page',
    facts: ['7.11', '5.9'],
    summary: 'Fires when the person visits a tracked web page.',
    constraints: {
      'Web Page': 'Web Page',
      'Client IP Address': 'Client IP Address',
      Referrer: 'Referrer',
      'Search Engine': 'Search Engine',
      'Search Query': 'Search Query',
      Browser: 'Browser',
    },
    tokens: tokensFrom({
      name: 'Web Page',
      'web page': 'Web Page',
      'client ip address': 'Client IP Address',
      referrer: 'Referrer',
      'search engine': 'Search Engine',
      'search query': 'Search Query',
    }),
  },
  filter: { name: 'Visited Web Page', summary: 'The person has visited a tracked web page.' },
  outside: {
    summary: 'The person visits a web page that Marketo tracks.',
    gives: {
      page: 'Web Page',
      ip: 'Client IP Address',
      referrer: 'Referrer',
      engine: 'Search Engine',
      query: 'Search Query',
      browser: 'Browser',
    },
    optional: ['ip', 'referrer', 'engine', 'query', 'browser'],
  },
};
