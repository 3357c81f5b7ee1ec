import type { Plain, ProgramData } from '../scenario.ts';
import { advance } from './hear.ts';
import type { Event } from './outside.ts';
import { DAY } from './time.ts';
import { type Campaign, campaignNamed, type World } from './world.ts';

const about: Event['valid'] = (world, data) => campaignNamed(world, data['campaign']) !== undefined;

const activated: Event = {
  valid: about,
  happens: (world, data) => {
    const campaign = campaignNamed(world, data['campaign']);
    if (campaign === undefined || campaign.deleted || campaign.kind !== 'trigger' || campaign.active) return;
    const errors = !campaign.listValid || campaign.badSteps.size > 0;
    if (errors || campaign.data.flow.length === 0) return;
    campaign.active = true;
    campaign.since = world.now;
  },
};

const deactivated: Event = {
  valid: about,
  happens: (world, data) => {
    const campaign = campaignNamed(world, data['campaign']);
    if (campaign?.kind === 'trigger' && !campaign.deleted) campaign.active = false;
  },
};

/** Abort (fact 1.22): what is left of the run does not happen. */
const aborted: Event = {
  valid: (world, data) => campaignNamed(world, data['campaign'])?.kind === 'batch',
  happens: (world, data) => {
    const campaign = campaignNamed(world, data['campaign']);
    for (const strand of world.strands.filter(({ stack }) => stack[0]?.campaign === campaign)) {
      for (const run of strand.stack) run.leaving = 'aborted';
      advance(world, strand, 0);
    }
  },
};

/** Does a part of the file name the campaign, in a step, a choice or a filter? */
function names(part: Plain | undefined, ref: string): boolean {
  if (part === ref) return true;
  if (typeof part !== 'object' || part === null) return false;
  return Object.values(part).some((inner) => names(inner as Plain, ref));
}

/** A step that is underlined in red refers to nothing: it could not be saved so in Marketo. */
function refersTo({ data, badSteps }: Campaign, ref: string): boolean {
  const steps = data.flow.filter((_, index) => !badSteps.has(index));
  return names(steps as unknown as Plain, ref) || names(data.smartList as unknown as Plain, ref);
}

const usersOf = (world: World, target: Campaign): Campaign[] =>
  world.campaigns.filter((one) => one !== target && !one.deleted && refersTo(one, target.ref));

const deleted: Event = {
  valid: about,
  happens: (world, data) => {
    const campaign = campaignNamed(world, data['campaign']);
    if (campaign === undefined || campaign.deleted) return;
    if (data['anyway'] !== true && usersOf(world, campaign).length > 0) return;
    campaign.deleted = true;
    world.due = world.due.filter((one) => one.campaign !== campaign);
  },
};

/** Is a program in a place, directly, nested, or in a folder below it? */
function isIn(world: World, program: ProgramData, place: string): boolean {
  const { folders = [], programs } = world.scenario.instance;
  if (program.name === place) return true;
  const outer = programs.find(({ name }) => name === program.parent);
  if (outer !== undefined && isIn(world, outer, place)) return true;
  for (let folder = program.folder; folder !== undefined; ) {
    if (folder === place) return true;
    folder = folders.find(({ name }) => name === folder)?.parent;
  }
  return false;
}

/** Archiving (fact 1.25): blocked while something inside is used elsewhere. */
const archived: Event = {
  valid: (world, { folder, disableCampaigns }) => {
    const { folders = [], programs } = world.scenario.instance;
    return (
      typeof disableCampaigns === 'boolean' && [...folders, ...programs].some(({ name }) => name === folder)
    );
  },
  happens: (world, { folder, disableCampaigns }) => {
    const inside = world.campaigns.filter(
      ({ program, deleted: gone }) => !gone && isIn(world, program, String(folder)),
    );
    const used = inside.some((one) => usersOf(world, one).some((user) => !inside.includes(user)));
    if (used || disableCampaigns !== true) return;
    for (const campaign of inside) {
      if (campaign.kind === 'trigger') campaign.active = false;
      if (campaign.kind !== 'batch') continue;
      campaign.cancelled = true;
      world.due = world.due.filter((one) => one.campaign !== campaign);
    }
  },
};

const HALF_A_YEAR = 180 * DAY;

/** The clean-up of fact 1.24. */
const cleanUp: Event = {
  valid: () => true,
  happens: (world) => {
    for (const campaign of world.campaigns) {
      const last = Math.max(campaign.since, campaign.lastEntry ?? 0);
      const idle = world.now - last > HALF_A_YEAR;
      if (campaign.kind === 'trigger' && campaign.active && !campaign.deleted && idle)
        campaign.active = false;
    }
  },
};

export const LIFE_CYCLE: Readonly<Record<string, Event>> = {
  'Campaign is Activated': activated,
  'Campaign is Deactivated': deactivated,
  'Batch Campaign is Aborted': aborted,
  'Campaign is Deleted': deleted,
  'Folder is Archived': archived,
  'Trigger Campaign Clean-up': cleanUp,
};
