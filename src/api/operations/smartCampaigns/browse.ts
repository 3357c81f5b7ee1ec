import { smartCampaign, smartCampaignOf } from '../../records/smartCampaign.ts';
import { campaignsOf, type Found } from '../../sandbox/campaigns.ts';
import { programsBelow } from '../../sandbox/places.ts';
import { refuse } from '../../sandbox/refusal.ts';
import { stampOf } from '../../sandbox/registry.ts';
import { documented, isBetween, OFFSET_PARAMS, offsetPage, query, simulated } from '../common.ts';
import type { Operation } from '../kind.ts';

export const getSmartCampaigns: Operation = {
  id: 'getAllSmartCampaigns',
  title: 'Get Smart Campaigns',
  summary: 'The smart campaigns by id, all of them or those of a folder, of a span of time, active ones.',
  group: 'Smart Campaigns',
  api: 'asset',
  method: 'GET',
  path: '/rest/asset/v1/smartCampaigns.json',
  takes: 'nothing',
  params: [
    ...OFFSET_PARAMS,
    query('folder', 'place', 'A folder or program, as JSON: {"id": 1000, "type": "Program"}.'),
    query('earliestUpdatedAt', 'time', 'Only campaigns changed then or later; ISO 8601, no milliseconds.'),
    query('latestUpdatedAt', 'time', 'Only campaigns changed then or earlier.'),
    query('isActive', 'flag', 'Only active trigger campaigns, or only the others.'),
  ],
  answers: smartCampaign,
  facts: ['12.14', '12.15'],
  provenance: 'documented',
  simulated: ['The order of the campaigns.'],
  limits: ['20 records a page unless maxReturn says otherwise, 200 at most.'],
  errors: [
    documented(704, 'a time is not ISO 8601 or has milliseconds'),
    simulated(709, 'earliestUpdatedAt does not lie before latestUpdatedAt'),
  ],
  example: { values: { maxReturn: '20', offset: '0' } },
  handle(call, { sandbox }) {
    const [earliest, latest] = [call.time('earliestUpdatedAt'), call.time('latestUpdatedAt')];
    if (earliest !== undefined && latest !== undefined && earliest >= latest)
      return refuse(709, 'earliestUpdatedAt must lie before latestUpdatedAt.');
    const place = call.place('folder');
    const within = place && programsBelow(sandbox, place);
    const active = call.flag('isActive');
    const wanted = ({ id, state, program }: Found) =>
      (active === undefined || state.isActive === active) &&
      (within === undefined || within.has(program.id)) &&
      isBetween(stampOf(sandbox.registry, 'campaign', id).updated, earliest, latest);
    return { result: offsetPage(call, campaignsOf(sandbox).filter(wanted)).map(smartCampaignOf) };
  },
};
