import type { CampaignData, Scenario } from '#workbench';

/** A campaign's data by its `Program.Campaign`. */
export function campaignData({ instance }: Scenario, ref: string): CampaignData | undefined {
  for (const { name, campaigns } of instance.programs) {
    const found = campaigns.find((campaign) => `${name}.${campaign.name}` === ref);
    if (found) return found;
  }
  return undefined;
}
