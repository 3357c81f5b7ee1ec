import { anyCampaign } from '../params/campaign.ts';
import type { Params } from '../program.ts';
import { isoInstant } from '../time.ts';
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
  look({ program, person }, params) {
    const campaign = indexOf(params);
    const last = person.entered.find((one) => one.campaign === campaign && !one.usedUp)?.at;
    const of = program.campaigns[campaign]?.ref ?? '';
    return { member: last !== undefined, of, seen: last === undefined ? null : isoInstant(last) };
  },
});
