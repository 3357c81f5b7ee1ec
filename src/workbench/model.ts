import type { CampaignData, FlowStepData, Scenario } from '#engine';

/** A campaign and its place in the scenario, counted from 0. */
export interface FoundCampaign {
  readonly program: number;
  readonly index: number;
  readonly data: CampaignData;
}

/** A flow step, its place in the flow counted from 0, and the campaign that holds it. */
export interface FoundStep extends FoundCampaign {
  readonly at: number;
  readonly step: FlowStepData;
}

/** The campaign called `Program.Campaign`; the first one where two have the name, as in `compile`. */
export function findCampaign({ instance }: Scenario, ref: string): FoundCampaign | undefined {
  for (const [program, { name, campaigns }] of instance.programs.entries()) {
    const index = campaigns.findIndex((campaign) => `${name}.${campaign.name}` === ref);
    const data = campaigns[index];
    if (data) return { program, index, data };
  }
  return undefined;
}

/** The step at a place of a campaign, or why there is none. */
export function findStep(scenario: Scenario, ref: string, at: number): FoundStep | string {
  const found = findCampaign(scenario, ref);
  if (!found) return `There is no campaign "${ref}".`;
  const step = found.data.flow[at];
  return step ? { ...found, at, step } : `"${found.data.name}" has no step ${at + 1}.`;
}

/** The scenario with other campaigns in one program; all the rest is shared with the scenario given. */
export function putCampaigns(
  scenario: Scenario,
  program: number,
  campaigns: readonly CampaignData[],
): Scenario {
  const { instance } = scenario;
  const programs = instance.programs.map((data, index) =>
    index === program ? { ...data, campaigns } : data,
  );
  return { ...scenario, instance: { ...instance, programs } };
}

/** The scenario with a campaign in the place of the one found. */
export function putCampaign(scenario: Scenario, found: FoundCampaign, data: CampaignData): Scenario {
  const campaigns = scenario.instance.programs[found.program]?.campaigns ?? [];
  return putCampaigns(scenario, found.program, campaigns.with(found.index, data));
}

/** The scenario with another flow in the campaign found. */
export function putFlow(scenario: Scenario, found: FoundCampaign, flow: readonly FlowStepData[]): Scenario {
  return putCampaign(scenario, found, { ...found.data, flow });
}
