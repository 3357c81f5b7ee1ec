import type { Scenario } from '#engine';
import { findCampaign } from '../model.ts';

/** A campaign's own name in quotation marks, for a sentence. */
export const named = (scenario: Scenario, ref: string): string =>
  `"${findCampaign(scenario, ref)?.data.name ?? ref}"`;
