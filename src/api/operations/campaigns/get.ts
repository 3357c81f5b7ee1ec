import { campaign, campaignRecordOf } from '../../records/campaign.ts';
import { campaignOf } from '../../sandbox/campaigns.ts';
import { refuse } from '../../sandbox/refusal.ts';
import { documented, pathId } from '../common.ts';
import type { Operation } from '../kind.ts';

export const getCampaign: Operation = {
  id: 'getCampaignById',
  title: 'Get Campaign by Id',
  summary: 'One campaign. Superseded by Get Smart Campaign by Id.',
  group: 'Campaigns',
  api: 'lead',
  method: 'GET',
  path: '/rest/v1/campaigns/{campaignId}.json',
  takes: 'nothing',
  params: [pathId('campaignId', 'The id of the campaign.')],
  answers: campaign,
  facts: ['12.12', '12.23'],
  provenance: 'documented',
  errors: [documented(1013, 'there is no such campaign')],
  example: { values: { campaignId: '{{campaignId}}' } },
  handle(call, { sandbox }) {
    const found = campaignOf(sandbox, call.whole('campaignId'));
    return found ? { result: [campaignRecordOf(found)] } : refuse(1013, 'Campaign not found');
  },
};
