import { type CampaignData, isRequestable, kindOf, type SmartListData } from '#engine';
import { same } from '../same.ts';

/** The two ways in which a flow step makes a campaign run. */
export type CallKind = 'executable' | 'requestable';

const CAMPAIGN_IS_REQUESTED = 'Campaign is Requested';

/** Can a step make the campaign run in that way? Says nothing about active. */
export function fits(campaign: CampaignData, kind: CallKind): boolean {
  return kind === 'executable' ? kindOf(campaign) === 'executable' : isRequestable(campaign);
}

/** Can the other kind be made without losing anything: has it no trigger but a plain Campaign is Requested? */
export function convertible({ executable, smartList }: CampaignData, to: CallKind): boolean {
  const [trigger, ...others] = smartList?.triggers ?? [];
  if (to === 'requestable') return executable === true && trigger === undefined;
  return (
    trigger?.trigger === CAMPAIGN_IS_REQUESTED && (trigger.where ?? []).length === 0 && others.length === 0
  );
}

function listFor({ triggers: _triggers, ...rest }: SmartListData, kind: CallKind): SmartListData | undefined {
  if (kind === 'requestable') return { triggers: [{ trigger: CAMPAIGN_IS_REQUESTED }], ...rest };
  return Object.keys(rest).length > 0 ? rest : undefined;
}

/** A new campaign of that kind with the same name, filters, flow and schedule (facts 1.3, 1.4, 1.15). */
export function madeAs(campaign: CampaignData, kind: CallKind): CampaignData {
  const { executable: _executable, smartList = {}, flow, schedule, ...head } = campaign;
  const list = listFor(smartList, kind);
  return {
    ...head,
    ...(kind === 'executable' ? { executable: true } : {}),
    ...(list ? { smartList: list } : {}),
    flow,
    ...(schedule ? { schedule } : {}),
  };
}

/** Do two campaigns take the same people through the same flow, however they are made to run? */
export function sameInside(a: CampaignData, b: CampaignData): boolean {
  const inside = ({ flow, schedule, smartList }: CampaignData) => [
    flow,
    schedule,
    smartList?.filters,
    smartList?.match,
  ];
  return same(inside(a), inside(b));
}
