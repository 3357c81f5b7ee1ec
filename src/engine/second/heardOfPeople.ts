import type { Heard } from './heard.ts';

/** What is logged of people, the web and campaigns. A part of `HEARD`, which says why it is written down anew. */
export const OF_PEOPLE: readonly Heard[] = [
  {
    type: 'New Lead',
    trigger: 'Person is Created',
    filter: 'Person was Created',
    constraints: { 'Source Type': 'Source Type' },
    tokens: {},
  },
  {
    type: 'Push Lead to Marketo',
    trigger: 'Person is Pushed to Marketo',
    filter: 'Person was Pushed to Marketo',
    constraints: { 'Program Name': 'Program Name', Source: 'Source', Reason: 'Reason' },
    tokens: {},
  },
  {
    type: 'Fill Out Form',
    trigger: 'Fills Out Form',
    filter: 'Filled Out Form',
    constraints: {
      'Form Name': 'Form Name',
      'Web Page': 'Web Page',
      'Client IP Address': 'Client IP Address',
    },
    tokens: { name: 'Form Name', 'web page': 'Web Page', 'client ip address': 'Client IP Address' },
  },
  {
    type: 'Visit Webpage',
    trigger: 'Visits Web Page',
    filter: 'Visited Web Page',
    constraints: {
      'Web Page': 'Web Page',
      'Client IP Address': 'Client IP Address',
      Referrer: 'Referrer',
      'Search Engine': 'Search Engine',
      'Search Query': 'Search Query',
      Browser: 'Browser',
    },
    tokens: {
      name: 'Web Page',
      'web page': 'Web Page',
      'client ip address': 'Client IP Address',
      referrer: 'Referrer',
      'search engine': 'Search Engine',
      'search query': 'Search Query',
    },
  },
  {
    type: 'Click Link',
    trigger: 'Clicks Link on Web Page',
    filter: 'Clicked Link on Web Page',
    constraints: {
      Link: 'Link',
      'Web Page': 'Web Page',
      'Client IP Address': 'Client IP Address',
      Referrer: 'Referrer',
      Browser: 'Browser',
    },
    tokens: {
      name: 'Link',
      'web page': 'Web Page',
      'client ip address': 'Client IP Address',
      referrer: 'Referrer',
    },
  },
  {
    type: 'Change Data Value',
    trigger: 'Data Value Changes',
    filter: 'Data Value Changed',
    constraints: {
      Attribute: 'Attribute Name',
      'New Value': 'New Value',
      'Previous Value': 'Old Value',
      Reason: 'Reason',
      Source: 'Source',
    },
    tokens: {},
  },
  {
    type: 'Change Score',
    trigger: 'Score is Changed',
    filter: 'Score was Changed',
    constraints: {
      'Score Name': 'Score Name',
      Change: 'Change Value',
      'New Score': 'New Value',
      'Previous Score': 'Old Value',
    },
    tokens: {},
    typed: { 'New Value': 'integer', 'Old Value': 'integer' },
  },
  {
    type: 'Request Campaign',
    trigger: 'Campaign is Requested',
    filter: 'Campaign was Requested',
    constraints: { Source: 'Source' },
    looks: { Campaign: 'Campaign' },
    tokens: {},
  },
  {
    type: 'Execute Campaign',
    filter: 'Campaign was Executed',
    constraints: {
      Campaign: 'Executed Campaign',
      'Used Parent Campaign Token Context': 'Used Parent Campaign Token Context',
      Qualified: 'Qualified',
    },
    tokens: {},
    typed: { 'Used Parent Campaign Token Context': 'boolean', Qualified: 'boolean' },
  },
];
