import { begin } from './hear.ts';
import type { Event } from './outside.ts';
import { judge } from './smartList.ts';
import { tellList } from './tell.ts';
import { DAY, MINUTE, span } from './time.ts';
import { type Campaign, campaignNamed, type World } from './world.ts';

const PERIODS: Readonly<Record<string, number>> = { day: DAY, week: 7 * DAY, month: 30 * DAY };

/** A run of a batch campaign: everybody in the database is judged at its start, and too many stop it (7.5, 1.28). */
function runs(world: World, campaign: Campaign, api?: Map<string, string>): void {
  const most = campaign.data.schedule?.maxPeople ?? Number.POSITIVE_INFINITY;
  const there = world.people.filter(({ exists }) => exists);
  const before = [new Map(campaign.entries), new Set(campaign.members)] as const;
  const fitting = there.filter((person) => judge(world, campaign, person, 'batch', null) === 'qualified');
  [campaign.entries, campaign.members] = [new Map(before[0]), new Set(before[1])];
  world.batches += 1;
  const launch = world.batches;
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
    const period = PERIODS[String(data['every'] ?? '')];
    const times = period === undefined ? 1 : Number(data['times'] ?? 2);
    for (let run = 1; run < times; run++) launchAt(world, campaign, world.now + run * (period ?? 0));
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
    const given = Object.entries((data['tokens'] ?? {}) as Record<string, string>);
    const api = new Map(given.map(([name, value]) => [name.toLowerCase(), value]));
    launchAt(world, campaign, world.now + Math.max(wanted, MINIMUM), api);
  },
};

export const SCHEDULES: Readonly<Record<string, Event>> = {
  'Batch Campaign Runs': batchRuns,
  'API Schedule Campaign': apiSchedule,
};
