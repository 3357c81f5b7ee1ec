import { texts } from './attributes.ts';
import type { ActivityKind } from './kind.ts';

/** A webhook was called, or could not be: Error Type says why (fact 6.29). */
export const callWebhook: ActivityKind = {
  name: 'Call Webhook',
  id: 110,
  facts: ['6.29', '11.2', '11.3'],
  primary: 'Webhook',
  attributes: texts('Webhook', 'Response', 'Error Type'),
  trigger: {
    name: 'Webhook is Called',
    facts: ['6.29', '7.11', '7.17'],
    summary: 'Fires when a webhook was called for the person, and handles what came of it.',
    constraints: { Webhook: 'Webhook', Response: 'Response', 'Error Type': 'Error Type' },
  },
  filter: { name: 'Webhook was Called', summary: 'A webhook was called for the person.' },
};
