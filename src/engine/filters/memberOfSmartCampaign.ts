import { anyCampaign } from '../params/campaign.ts';
import type { Params } from '../program.ts';
import { isoInstant } from '../time.ts';
import { entryKey } from '../world.ts';
import { memberOf } from './memberOf.ts';

function indexOf(params: Params): number {
  const { campaign } = params['campaign'] as { readonly campaign: number };
  return campaign;
}

export const memberOfSmartCampaign = memberOf({
  name: 'Member of Smart Campaign',
  facts: ['7.12'],
  summary: "The person has gone into a campaign's flow, now or at any time before.",
  params: [{ name: 'campaign', label: 'Campaign', type: anyCampaign, help: 'A campaign.' }],
  look({ program, world, person }, params) {
    const campaign = indexOf(params);
    const last = world.entries.get(entryKey(campaign, person.name));
    const of = program.campaigns[campaign]?.ref ?? '';
    return { member: last !== undefined, of, seen: last === undefined ? null : isoInstant(last) };
  },
});
