import type { TriggerKind } from './kind.ts';

/** The source of a request made by a Request Campaign step (fact 3.5). */
export const FLOW_ACTION = 'Flow Action';
/** The source of a request made through the REST API (fact 3.5). */
export const WEB_SERVICE_API = 'Web Service API';

/** Makes a trigger campaign requestable. Its trigger tokens are empty but for the trigger's name (fact 3.10). */
export const campaignIsRequested: TriggerKind = {
  name: 'Campaign is Requested',
  facts: ['1.3', '3.3', '3.4', '3.10'],
  summary: 'Fires when a flow step, an API call or a salesperson requests this campaign.',
  attributes: { Source: 'string' },
  tokens: () => ({}),
};
