import type { CampaignData } from '#engine';
import type { CampaignWish } from './action.ts';

const FIRST = { trigger: 'Person is Created', requestable: 'Campaign is Requested' } as const;

/** A new campaign of that kind without a flow: it takes everybody, each person only once (facts 1.2-1.4, 1.10). */
export function freshCampaign(name: string, like: CampaignWish): CampaignData {
  if (like === 'executable') return { name, executable: true, flow: [] };
  if (like === 'batch') return { name, flow: [] };
  return { name, smartList: { triggers: [{ trigger: FIRST[like] }] }, flow: [] };
}
