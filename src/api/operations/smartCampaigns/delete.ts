import { onlyId } from '../../records/smartCampaign.ts';
import { campaignOf } from '../../sandbox/campaigns.ts';
import { happen } from '../../sandbox/happen.ts';
import { refuse } from '../../sandbox/refusal.ts';
import { documented, pathId } from '../common.ts';
import type { Operation } from '../kind.ts';
import { NO_CAMPAIGN, notFound } from './naming.ts';

export const deleteSmartCampaign: Operation = {
  id: 'deleteSmartCampaign',
  title: 'Delete Smart Campaign',
  summary: 'Deletes a smart campaign for good, unless it is active or another campaign names it.',
  group: 'Smart Campaigns',
  api: 'asset',
  method: 'POST',
  path: '/rest/asset/v1/smartCampaign/{id}/delete.json',
  takes: 'nothing',
  params: [pathId('id', 'The id of the campaign.')],
  answers: onlyId,
  facts: ['12.16', '1.23', '2.25'],
  provenance: 'documented',
  simulated: [
    'A campaign in use is refused with 709; Adobe’s table has 1022 for it too, which clients try again.',
  ],
  errors: [NO_CAMPAIGN, documented(709, 'the campaign is active, or another campaign names it')],
  example: { values: { id: '{{madeId}}' } },
  handle(call, { sandbox }) {
    const found = campaignOf(sandbox, call.whole('id'));
    if (!found) return notFound();
    if (found.state.isActive)
      return refuse(709, `${found.compiled.ref} is active. Deactivate it before it is deleted.`);
    const { sandbox: after, events } = happen(sandbox, [
      { event: 'Campaign is Deleted', campaign: found.compiled.ref },
    ]);
    if (!after.world.campaigns[found.index]?.deleted)
      return refuse(709, events[0]?.reason ?? `${found.compiled.ref} cannot be deleted.`);
    return { sandbox: after, result: [{ id: found.id }] };
  },
};
