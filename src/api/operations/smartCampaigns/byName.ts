import { smartCampaign, smartCampaignOf } from '../../records/smartCampaign.ts';
import { campaignsOf } from '../../sandbox/campaigns.ts';
import { documented, query, REQUIRED } from '../common.ts';
import type { Operation } from '../kind.ts';

export const getSmartCampaignByName: Operation = {
  id: 'getSmartCampaignByName',
  title: 'Get Smart Campaign by Name',
  summary: 'The smart campaign of a name; the one with the smallest id where several programs have one.',
  group: 'Smart Campaigns',
  api: 'asset',
  method: 'GET',
  path: '/rest/asset/v1/smartCampaign/byName.json',
  takes: 'nothing',
  params: [query('name', 'text', 'The whole name.', REQUIRED)],
  answers: smartCampaign,
  facts: ['12.14', '12.15'],
  provenance: 'documented',
  observed: ['The text of the warning where nothing is found, by which clients end their paging.'],
  simulated: ['Which campaign answers where several have the name.', 'Capitals do not matter.'],
  errors: [documented(701, 'name is blank')],
  example: { values: { name: '{{campaignName}}' } },
  handle(call, { sandbox }) {
    const name = (call.text('name') ?? '').toLowerCase();
    const found = campaignsOf(sandbox).find(({ compiled }) => compiled.name.toLowerCase() === name);
    return { result: found ? [smartCampaignOf(found)] : [] };
  },
};
