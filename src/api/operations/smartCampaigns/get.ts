import { smartCampaign, smartCampaignOf } from '../../records/smartCampaign.ts';
import { campaignOf } from '../../sandbox/campaigns.ts';
import { pathId } from '../common.ts';
import type { Operation } from '../kind.ts';

export const getSmartCampaign: Operation = {
  id: 'getSmartCampaignById',
  title: 'Get Smart Campaign by Id',
  summary: 'One smart campaign, by the id that its address shows.',
  group: 'Smart Campaigns',
  api: 'asset',
  method: 'GET',
  path: '/rest/asset/v1/smartCampaign/{id}.json',
  takes: 'nothing',
  params: [pathId('id', 'The id of the campaign.')],
  answers: smartCampaign,
  facts: ['12.14', '12.15', '12.23', '1.31', '1.6', '1.7'],
  provenance: 'documented',
  simulated: [
    'Which status goes with which state is the engine’s reading (1.7).',
    'No documented member says that a campaign is executable, and there is none here.',
  ],
  example: { values: { id: '{{campaignId}}' } },
  keeps: { campaignName: 'result.0.name' },
  handle(call, { sandbox }) {
    const found = campaignOf(sandbox, call.whole('id'));
    return { result: found ? [smartCampaignOf(found)] : [] };
  },
};
