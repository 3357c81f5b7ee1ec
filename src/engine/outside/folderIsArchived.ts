import { referrers } from '../campaigns/references.ts';
import { flag } from '../params/flag.ts';
import { place } from '../params/place.ts';
import type { Program } from '../program.ts';
import type { World } from '../world.ts';
import type { Arrival, CampaignChange, OutsideKind } from './kind.ts';

/** The campaigns, by index, in a program or folder and in all that is below it. Deleted ones are left out. */
function within({ places, campaigns }: Program, world: World, name: string): readonly number[] {
  const isInside = (place: number): boolean => {
    let at: number | undefined = place;
    for (; at !== undefined; at = places[at]?.above) if (places[at]?.name === name) return true;
    return false;
  };
  return campaigns.flatMap(({ program }, index) =>
    isInside(program) && !world.campaigns[index]?.deleted ? [index] : [],
  );
}

/** Switches off what can run by itself; executables have no running state (fact 1.25). */
function disable({ campaigns }: Program, world: World, inside: readonly number[]): readonly CampaignChange[] {
  return inside.flatMap((campaign): CampaignChange[] => {
    const kind = campaigns[campaign]?.kind;
    if (kind === 'batch') return [{ campaign, to: 'cancelled' }];
    return kind === 'trigger' && world.campaigns[campaign]?.active ? [{ campaign, to: 'inactive' }] : [];
  });
}

/** Somebody archives a program or a folder, with Disable Smart Campaigns on Archive switched on or off (fact 1.25). */
export const folderIsArchived: OutsideKind = {
  name: 'Folder is Archived',
  facts: ['1.25'],
  summary: 'A program or campaign folder is archived, with all that is in it.',
  params: [
    { name: 'folder', label: 'Program or folder', type: place, help: 'A program or a campaign folder.' },
    {
      name: 'disableCampaigns',
      label: 'Disable Smart Campaigns on Archive',
      type: flag,
      help: 'True: its trigger campaigns are deactivated and the batch runs to come are cancelled.',
    },
  ],
  arrive(program, world, params) {
    const name = String(params['folder']);
    const inside = within(program, world, name);
    const arrival = (reason: string, campaigns: readonly CampaignChange[] = []): Arrival => {
      return { person: null, reason, attributes: { Folder: name }, facts: ['1.25'], campaigns };
    };
    for (const index of inside) {
      const outer = referrers(program, world, index).find((one) => !inside.includes(one));
      const [ref, by] = [index, outer ?? -1].map((one) => program.campaigns[one]?.ref);
      if (by !== undefined) return arrival(`${name} cannot be archived: ${by} refers to ${ref}.`);
    }
    if (params['disableCampaigns'] !== true)
      return arrival(`${name} is archived. Its campaigns stay as they are: active ones go on.`);
    const reason = `${name} is archived: its trigger campaigns are deactivated, the batch runs to come are cancelled, and executables stay as they are.`;
    return arrival(reason, disable(program, world, inside));
  },
};
