import { simulated } from '../common.ts';
import { NO_CAMPAIGN } from './naming.ts';
import { switching } from './switch.ts';

export const deactivateSmartCampaign = switching('deactivate', 'Campaign is Deactivated', {
  id: 'deactivateSmartCampaign',
  title: 'Deactivate Smart Campaign',
  summary: 'Switches a trigger campaign off: it takes nobody new, and who is in its flow goes on.',
  facts: ['12.16', '1.20', '1.21'],
  errors: [NO_CAMPAIGN, simulated(709, 'it is not active')],
  example: { values: { id: '{{campaignId}}' } },
});
