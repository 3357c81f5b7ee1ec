import { type CampaignData, convertCampaign, isRequestable, kindOf, type TriggerData } from '#engine';
import { callersOf } from '../../calls/callers.ts';
import { findCampaign, putCampaign } from '../../model.ts';
import type { CampaignWish } from './action.ts';
import type { ModelEditKind } from './kind.ts';
import { noteScheduled } from './scheduled.ts';
import { counted } from './words.ts';

const REQUESTED = 'Campaign is Requested';
const CREATED: TriggerData = { trigger: 'Person is Created' };

/** What kind of campaign it is, a requestable told from other trigger campaigns. */
export function wishOf(campaign: CampaignData): CampaignWish {
  return isRequestable(campaign) ? 'requestable' : kindOf(campaign);
}

function triggersFor(to: CampaignWish, triggers: readonly TriggerData[]): readonly TriggerData[] {
  if (to === 'batch') return [];
  if (to === 'requestable') return [...triggers, { trigger: REQUESTED }];
  const others = triggers.filter(({ trigger }) => trigger !== REQUESTED);
  return others.length > 0 ? others : [CREATED];
}

/** The campaign with other triggers; a smart list that is then empty is left out. */
export function withTriggers(campaign: CampaignData, triggers: readonly TriggerData[]): CampaignData {
  const { smartList, ...rest } = campaign;
  const { triggers: _old, ...filters } = smartList ?? {};
  const list = { ...(triggers.length > 0 ? { triggers } : {}), ...filters };
  return Object.keys(list).length > 0 ? { ...rest, smartList: list } : rest;
}

/**
 * Another kind of campaign, as far as Marketo can: the triggers make a batch campaign a trigger campaign and back (fact
 * 1.2). Executable is fixed at creation (facts 1.4, 1.14): the sentence says the way out.
 */
export const convert: ModelEditKind<'convert'> = ({ scenario }, { campaign, to }) => {
  const found = findCampaign(scenario, campaign);
  if (!found) return `There is no campaign "${campaign}".`;
  const { data } = found;
  const now = wishOf(data);
  if (now === to) return { label: `${data.name} is ${to} already`, scenario };
  if (now === 'executable' || to === 'executable') return convertCampaign(data).message;
  const next = withTriggers(data, triggersFor(to, data.smartList?.triggers ?? []));
  const callers = now === 'requestable' ? callersOf(scenario, campaign).steps.length : 0;
  if (now === 'batch')
    return {
      label: `${data.name} becomes a ${to} campaign`,
      scenario: putCampaign(scenario, found, next),
      ...noteScheduled(scenario, campaign, data.name),
    };
  return {
    label: `${data.name} becomes a ${to} campaign`,
    scenario: putCampaign(scenario, found, next),
    ...(callers > 0
      ? {
          note: `${counted(callers, 'step')} can request "${data.name}" no longer, and ${callers === 1 ? 'is' : 'are'} underlined.`,
        }
      : {}),
  };
};
