import { kindOf } from '../campaignKind.ts';
import type { Complaint } from '../problem.ts';
import type { CampaignData, ScheduleData } from '../scenario.ts';

/** What the clone dialog asks for. */
export interface CloneWish {
  readonly name: string;
  /** The Executable check box, which is empty in every new dialog (fact 1.12). */
  readonly executable: boolean;
}

/** The clone, or why there is none. */
export type Cloned = { readonly clone: CampaignData } | { readonly refused: Complaint };

/** The rest of the schedule goes along; no source says otherwise. A cloned trigger campaign is inactive (fact 1.7). */
function scheduleOf(kind: ReturnType<typeof kindOf>, { schedule = {} }: CampaignData): ScheduleData {
  const { active: _, ...rest } = schedule;
  return kind === 'trigger' ? { ...rest, active: false } : rest;
}

/**
 * Clones a campaign: smart list and flow are the same (fact 1.12), the kind is as the box says, id and description are
 * not the original's. A campaign with triggers is not cloned into an executable (fact 1.13). Changes nothing.
 */
export function cloneCampaign(original: CampaignData, { name, executable }: CloneWish): Cloned {
  const triggers = original.smartList?.triggers ?? [];
  if (executable && triggers.length > 0)
    return {
      refused: {
        message: `"${original.name}" has a trigger, so it cannot be cloned into an executable. Remove its triggers first.`,
        facts: ['1.13', '1.14'],
      },
    };
  const {
    id: _id,
    description: _description,
    executable: _executable,
    schedule: _schedule,
    ...rest
  } = original;
  const clone: CampaignData = { ...rest, name, ...(executable ? { executable } : {}) };
  const schedule = scheduleOf(kindOf(clone), original);
  return { clone: Object.keys(schedule).length > 0 ? { ...clone, schedule } : clone };
}

/** Why a campaign cannot become an executable, or stop being one, and the way out. There is no conversion (fact 1.14). */
export function convertCampaign(campaign: CampaignData): Complaint {
  const { name } = campaign;
  const kind = kindOf(campaign);
  const way = {
    executable: `Clone "${name}" with Executable left empty: the clone is an ordinary batch campaign.`,
    batch: `Clone "${name}" with Executable ticked: the clone is an executable.`,
    trigger: `Remove the triggers of "${name}", which makes it a batch campaign, then clone it with Executable ticked.`,
  }[kind];
  return { message: `The kind of a campaign is fixed when it is created. ${way}`, facts: ['1.4', '1.14'] };
}
