import type { ActivityKind } from './kind.ts';

/** The person was taken out of a campaign's flow. No source has its id. */
export const removeFromFlow: ActivityKind = {
  name: 'Remove from Flow',
  id: null,
  facts: ['6.26', '11.7'],
  primary: 'Campaign',
  attributes: { Campaign: 'string' },
};
