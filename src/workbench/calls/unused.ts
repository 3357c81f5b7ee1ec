import type { Scenario } from '#engine';
import { findCampaign, putCampaigns } from '../model.ts';
import { callersOf } from './callers.ts';

/**
 * The scenario without a campaign that the reader's own swap has made and that nothing calls any more. A campaign that
 * the model was opened with always stays.
 */
export function withoutUnused(scenario: Scenario, start: Scenario, ref: string): Scenario | undefined {
  const found = findCampaign(scenario, ref);
  const { steps, fromOutside } = callersOf(scenario, ref);
  if (!found || findCampaign(start, ref) || steps.length > 0 || fromOutside) return undefined;
  const campaigns = scenario.instance.programs[found.program]?.campaigns ?? [];
  return putCampaigns(scenario, found.program, campaigns.toSpliced(found.index, 1));
}
