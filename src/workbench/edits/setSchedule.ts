import { findCampaign, putCampaign } from '../model.ts';
import type { EditKind } from './kind.ts';

/** Another Schedule tab: active or not, and the qualification rule. */
export const setSchedule: EditKind<'set schedule'> = ({ scenario }, { campaign, schedule }) => {
  const found = findCampaign(scenario, campaign);
  if (!found) return `There is no campaign "${campaign}".`;
  return {
    label: `${found.data.name}: another schedule`,
    scenario: putCampaign(scenario, found, { ...found.data, schedule }),
  };
};
