import { instant, shown } from './calendar.ts';
import { begin } from './hear.ts';
import type { Event } from './outside.ts';
import { brought } from './places.ts';
import { judge } from './smartList.ts';
import { tellList } from './tell.ts';
import { DAY, local, MINUTE, span } from './time.ts';
import { type Campaign, campaignNamed, type World } from './world.ts';

/** The moment of a run that recurs, counted from 0; by the month on the same day, or the last of a short one (fact 1.19). */
function recurring(world: World, every: unknown, run: number): number | undefined {
  if (every === 'day') return world.now + run * DAY;
  if (every === 'week') return world.now + run * 7 * DAY;
  if (every !== 'month') return undefined;
  const here = local(world.now, world.zone);
  const { year, month, date } = shown(here);
  const last = shown(instant(year, month + run + 1, 0)).date;
  return world.now + instant(year, month + run, Math.min(date, last)) - instant(year, month, date);
}

/** A run of a batch campaign: everybody in the database is judged at its start, and too many stop it (7.5, 1.28). */
function runs(world: World, campaign: Campaign, api?: Map<string, string>): void {
  const most = campaign.data.schedule?.maxPeople ?? Number.POSITIVE_INFINITY;
  const there = world.people.filter(({ exists }) => exists);
  const before = [new Map(campaign.entries), new Set(campaign.members)] as const;
  const fitting = there.filter((person) => judge(world, campaign, person, 'batch', null) === 'qualified');
  [campaign.entries, campaign.members] = [new Map(before[0]), new Set(before[1])];
  world.turns += 1;
  const launch = `${campaign.ref} ${world.turns}`;
  for (const person of there) {
    const restricted = fitting.length > most && fitting.includes(person);
    const verdict = restricted ? 'restricted' : judge(world, campaign, person, 'batch', null);
    tellList(world, campaign, person, verdict);
    if (verdict === 'qualified') begin(world, campaign, person, 'batch', { launch, ...(api ? { api } : {}) });
  }
}

function launchAt(world: World, campaign: Campaign, at: number, api?: Map<string, string>): void {
  const code = `l${world.launches}`;
  world.launches += 1;
  world.turns += 1;
  world.due.push({
    code,
    at,
    rank: 1,
    turn: world.turns,
    campaign,
    happens: () => {
      if (!campaign.deleted) runs(world, campaign, api);
    },
  });
}

const isBatch: Event['valid'] = (world, data) => campaignNamed(world, data['campaign'])?.kind === 'batch';

const batchRuns: Event = {
  valid: isBatch,
  happens: (world, data) => {
    const campaign = campaignNamed(world, data['campaign']);
    if (campaign === undefined || campaign.deleted || campaign.cancelled) return;
    const times = Number(data['times'] ?? 2);
    for (let run = 1; run < times; run++) {
      const at = recurring(world, data['every'], run);
      if (at !== undefined) launchAt(world, campaign, at);
    }
    runs(world, campaign);
  },
};

const MINIMUM = 5 * MINUTE;
const MAXIMUM = 2 * 365 * DAY;

const apiSchedule: Event = {
  valid: isBatch,
  happens: (world, data) => {
    const campaign = campaignNamed(world, data['campaign']);
    const wanted = span(data['in'] ?? '5 minutes') ?? MINIMUM;
    if (campaign === undefined || campaign.deleted || wanted > MAXIMUM) return;
    launchAt(world, campaign, world.now + Math.max(wanted, MINIMUM), brought(data['tokens']));
  },
};

export const SCHEDULES: Readonly<Record<string, Event>> = {
  'Batch Campaign Runs': batchRuns,
  'API Schedule Campaign': apiSchedule,
};
