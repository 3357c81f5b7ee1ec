import { smartList, smartListOf } from '../../records/smartList.ts';
import { campaignOf } from '../../sandbox/campaigns.ts';
import { pathId, query } from '../common.ts';
import type { Operation } from '../kind.ts';

export const getSmartListOfCampaign: Operation = {
  id: 'getSmartListBySmartCampaignId',
  title: 'Get Smart List by Smart Campaign Id',
  summary: 'The smart list of a campaign, with triggers and filters if includeRules is true.',
  group: 'Smart Campaigns',
  api: 'asset',
  method: 'GET',
  path: '/rest/asset/v1/smartCampaign/{id}/smartList.json',
  takes: 'nothing',
  params: [
    pathId('id', 'The id of the campaign.'),
    query('includeRules', 'flag', 'true gives the rules as well.'),
  ],
  answers: smartList,
  facts: ['12.19'],
  provenance: 'documented',
  simulated: ['The name of the smart list, and the ids of its filters, rule types and attributes.'],
  example: { values: { id: '{{campaignId}}', includeRules: 'true' } },
  handle(call, { sandbox }) {
    const found = campaignOf(sandbox, call.whole('id'));
    return { result: found ? [smartListOf(found, call.flag('includeRules') === true)] : [] };
  },
};
