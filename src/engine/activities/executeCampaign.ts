import type { ActivityKind } from './kind.ts';

/** A campaign was executed for the person, qualified or not. No trigger listens to it (fact 2.9), no source has its id. */
export const executeCampaign: ActivityKind = {
  name: 'Execute Campaign',
  id: null,
  facts: ['2.7', '2.8', '2.9', '11.4'],
  primary: 'Executed Campaign',
  attributes: {
    'Executed Campaign': 'string',
    'Used Parent Campaign Token Context': 'boolean',
    Qualified: 'boolean',
  },
  filter: {
    name: 'Campaign was Executed',
    summary: 'A campaign was executed for the person.',
    constraints: {
      Campaign: 'Executed Campaign',
      'Used Parent Campaign Token Context': 'Used Parent Campaign Token Context',
      Qualified: 'Qualified',
    },
  },
};
