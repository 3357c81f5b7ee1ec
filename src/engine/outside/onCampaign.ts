import type { CompiledCampaign, Params, Program } from '../program.ts';
import { campaignParam } from '../steps/kind.ts';
import type { CampaignState, World } from '../world.ts';
import type { Arrival, CampaignChange } from './kind.ts';

/** The campaign that an outside event is about. */
export interface Subject {
  readonly index: number;
  readonly campaign: CompiledCampaign;
  readonly state: CampaignState;
}

/** The campaign that the parameter `campaign` names; nothing when there is none. */
export function subjectOf(program: Program, world: World, params: Params): Subject | undefined {
  const index = campaignParam(params, 'campaign');
  const campaign = program.campaigns[index];
  const state = world.campaigns[index];
  return campaign && state && { index, campaign, state };
}

/** An event about nobody in particular that changes campaigns, or none of them. */
export function aboutCampaign(
  ref: string,
  reason: string,
  facts: readonly string[],
  campaigns: readonly CampaignChange[] = [],
): Arrival {
  return { person: null, reason, attributes: { Campaign: ref }, facts, campaigns };
}

/** The same, refused with a code of the REST API. */
export function refused(ref: string, code: string, reason: string, facts: readonly string[]): Arrival {
  return { ...aboutCampaign(ref, reason, facts), attributes: { Campaign: ref, Error: code } };
}
