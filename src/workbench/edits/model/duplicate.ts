import { type CampaignData, cloneCampaign, type Plain, type ProgramData, quote } from '#engine';
import { isKeyed, listAt, putList } from './data.ts';
import type { ModelEditKind } from './kind.ts';
import { renameCampaign } from './mentions/campaigns.ts';
import { findThing, noThing } from './named/find.ts';
import { freeName, whyNotCalled } from './named/freeName.ts';
import { renaming } from './rename.ts';
import { capital } from './words.ts';

/** A program's campaigns are cloned with it, each of its own kind; what they say of each other is about the clones. */
function clonedProgram(data: ProgramData, name: string): ProgramData {
  const { id: _id, ...rest } = data;
  const follow = renaming('program', data.name, name);
  const campaigns = data.campaigns.map((campaign) => {
    const { executable = false } = campaign;
    const cloned = cloneCampaign(campaign, { name: campaign.name, executable });
    return renameCampaign('clone' in cloned ? cloned.clone : campaign, name, follow);
  });
  return { ...rest, name, campaigns };
}

function copied(kind: string, data: Plain, name: string): Plain {
  if (!isKeyed(data)) return name;
  if (kind === 'program') return clonedProgram(data as unknown as ProgramData, name) as unknown as Plain;
  return { ...data, name };
}

/**
 * A second thing like the first, behind it. A campaign is cloned as Marketo does it: a trigger campaign starts inactive,
 * and Executable has to be ticked anew (facts 1.7, 1.12, 1.13).
 */
export const duplicate: ModelEditKind<'duplicate'> = (
  { scenario },
  { kind, name, to, executable = false },
) => {
  const found = findThing(scenario, kind, name);
  if (!found) return noThing(kind, name);
  const inside = kind === 'campaign' ? name.slice(0, name.length - found.own.length - 1) : '';
  const next = to?.trim() ?? freeName(scenario, kind, `${found.own} (copy)`, inside);
  const wrong = whyNotCalled(scenario, kind, next, inside);
  if (wrong) return wrong;
  const list = listAt(scenario, found.list);
  const label = `${capital(kind)} ${quote(found.own)} is duplicated as ${quote(next)}`;
  const put = (item: Plain) => putList(scenario, found.list, list.toSpliced(found.index + 1, 0, item));
  if (kind !== 'campaign') return { label, scenario: put(copied(kind, found.data, next)) };
  const cloned = cloneCampaign(found.data as unknown as CampaignData, { name: next, executable });
  if ('refused' in cloned) return cloned.refused.message;
  return { label, scenario: put(cloned.clone as unknown as Plain) };
};
