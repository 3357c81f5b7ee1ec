import type { CampaignData, Instance } from '#engine';
import { SANDBOX_LIMITS } from '../limits.ts';
import { campaignsOf } from './campaigns.ts';
import { edit } from './edit.ts';
import { FIRST, freeId } from './ids.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import { stamped } from './registry.ts';
import type { Sandbox } from './sandbox.ts';

/** A free id for a campaign. */
export function nextCampaignId({ program }: Sandbox): number {
  return freeId(
    new Set(program.campaigns.map(({ id }) => id)),
    Math.max(FIRST.campaign, ...program.campaigns.map(({ id }) => id + 1)),
  );
}

/** The instance with another name for campaigns that are deleted and have this one: it is free again. */
export function withNameFree({ scenario, world, program }: Sandbox, ref: string): Instance {
  let index = -1;
  const programs = scenario.instance.programs.map((holder) => ({
    ...holder,
    campaigns: holder.campaigns.map((campaign) => {
      index += 1;
      const gone = world.campaigns[index]?.deleted === true && program.campaigns[index]?.ref === ref;
      return gone ? { ...campaign, name: `${campaign.name} (deleted ${campaign.id})` } : campaign;
    }),
  }));
  return { ...scenario.instance, programs };
}

/** Puts a campaign into a program. Refuses a name that another campaign of the program has. */
export function addCampaign(
  sandbox: Sandbox,
  programId: number,
  campaign: CampaignData,
): { readonly sandbox: Sandbox; readonly id: number } | Refusal {
  const holder = sandbox.scenario.instance.programs.find(({ id }) => id === programId);
  if (!holder) return refuse(710, 'Parent Folder Not Found');
  const ref = `${holder.name}.${campaign.name}`;
  if (campaignsOf(sandbox).some(({ compiled }) => compiled.ref === ref))
    return refuse(709, `"${campaign.name}" is the name of another smart campaign in the same program.`);
  if (sandbox.program.campaigns.length >= SANDBOX_LIMITS.campaigns)
    return refuse(709, `The sandbox holds at most ${SANDBOX_LIMITS.campaigns} smart campaigns.`);
  const id = nextCampaignId(sandbox);
  const instance = withNameFree(sandbox, ref);
  const programs = instance.programs.map((one) =>
    one.id === programId ? { ...one, campaigns: [...one.campaigns, { ...campaign, id }] } : one,
  );
  const edited = edit(sandbox, { instance: { ...instance, programs } });
  if (isRefusal(edited)) return edited;
  const registry = stamped(edited.registry, 'campaign', id, edited.world.now, true);
  return { sandbox: { ...edited, registry }, id };
}
