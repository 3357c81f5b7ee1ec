import type { CampaignData } from './scenario.ts';
import { CAMPAIGN_IS_REQUESTED } from './triggers/sources.ts';

/** How a campaign comes to run: derived from its smart list, but for the check box Executable (facts 1.2-1.4). */
export type CampaignKind = 'batch' | 'trigger' | 'executable';

/** The kind of a campaign: Executable if it is ticked, else trigger with at least one trigger, else batch. */
export function kindOf({ executable, smartList }: CampaignData): CampaignKind {
  if (executable === true) return 'executable';
  return (smartList?.triggers ?? []).length > 0 ? 'trigger' : 'batch';
}

/** Can it be requested: is it a trigger campaign with Campaign is Requested (fact 1.3)? Says nothing about active. */
export function isRequestable(campaign: CampaignData): boolean {
  const triggers = campaign.smartList?.triggers ?? [];
  return kindOf(campaign) === 'trigger' && triggers.some(({ trigger }) => trigger === CAMPAIGN_IS_REQUESTED);
}
