import { leadsById } from '../../sandbox/people.ts';
import { refuse } from '../../sandbox/refusal.ts';
import { leadTime, record, whole } from '../../schema/schema.ts';
import { leadTimeOf } from '../../wire/times.ts';
import { documented, isBetween, pathId, query, TOKEN_ERRORS, TOKEN_PARAMS, tokenPage } from '../common.ts';
import type { Operation } from '../kind.ts';

export const getCampaignMembership: Operation = {
  id: 'getSmartCampaignMembership',
  title: 'Get Smart Campaign Membership',
  summary: 'The smart campaigns whose flow a person has gone into.',
  group: 'Leads',
  api: 'lead',
  method: 'GET',
  path: '/rest/v1/leads/{leadId}/smartCampaignMembership.json',
  takes: 'nothing',
  params: [
    pathId('leadId', 'The id of the person.'),
    query('earliestUpdatedAt', 'time', 'Only memberships changed then or later.'),
    query('latestUpdatedAt', 'time', 'Only memberships changed then or earlier.'),
    ...TOKEN_PARAMS,
  ],
  answers: record({ smartCampaignId: whole(), createdAt: leadTime, updatedAt: leadTime }),
  pages: 'when there are more',
  facts: ['12.13'],
  provenance: 'documented',
  simulated: ['Both times are those of the last time that the person went in.'],
  errors: [documented(1004, 'there is no such person'), ...TOKEN_ERRORS],
  example: { values: { leadId: '{{leadId}}' } },
  handle(call, { sandbox }) {
    const lead = leadsById(sandbox).get(call.whole('leadId') ?? -1);
    if (!lead) return refuse(1004, 'Lead not found');
    const [earliest, latest] = [call.time('earliestUpdatedAt'), call.time('latestUpdatedAt')];
    const rows = lead.person.entered
      .filter(({ usedUp, at }) => !usedUp && isBetween(at, earliest, latest))
      .flatMap(({ campaign, at }) => {
        const id = sandbox.program.campaigns[campaign]?.id;
        if (id === undefined || sandbox.world.campaigns[campaign]?.deleted) return [];
        return [{ smartCampaignId: id, createdAt: leadTimeOf(at), updatedAt: leadTimeOf(at) }];
      })
      .toSorted((a, b) => a.smartCampaignId - b.smartCampaignId);
    return tokenPage(call, rows);
  },
};
