import type { ActivityKind } from './kind.ts';

/** A campaign was requested for the person. */
export const requestCampaign: ActivityKind = {
  name: 'Request Campaign',
  id: 47,
  facts: ['3.7', '11.2', '11.3'],
  primary: 'Campaign',
  attributes: { Campaign: 'string', 'Campaign ID': 'integer', Source: 'string' },
  trigger: {
    name: 'Campaign is Requested',
    facts: ['1.3', '3.3', '3.4', '3.10'],
    summary: 'Fires when a flow step, an API call or a salesperson requests this campaign.',
    constraints: { Source: 'Source' },
    onlyNamed: true,
  },
  filter: {
    name: 'Campaign was Requested',
    summary: 'A campaign was requested for the person.',
    constraints: { Campaign: 'Campaign', Source: 'Source' },
  },
};
