import { simulated } from '../common.ts';
import { NO_CAMPAIGN } from './naming.ts';
import { switching } from './switch.ts';

export const activateSmartCampaign = switching('activate', 'Campaign is Activated', {
  id: 'activateSmartCampaign',
  title: 'Activate Smart Campaign',
  summary: 'Switches a trigger campaign on: it takes people from now on.',
  facts: ['12.16', '1.20'],
  errors: [
    NO_CAMPAIGN,
    simulated(
      709,
      'it is active already, has no trigger or no flow step, or has an error; executables are never activated',
    ),
  ],
  example: { values: { id: '{{campaignId}}' } },
});
