import { heardBy, tokensOf } from './listening.ts';
import { firedBy, judge } from './smartList.ts';
import { tellList } from './tell.ts';
import type { Activity, Campaign, Fired, How, Person, Run, Strand, World } from './world.ts';

/** Starts a strand: a person goes into a flow that nobody executed. */
export function begin(
  world: World,
  campaign: Campaign,
  person: Person,
  how: How,
  more: { fired?: Fired; api?: Map<string, string>; replayOf?: number; launch?: string } = {},
): void {
  world.strandsStarted += 1;
  const launch = more.launch ?? '';
  const strand: Strand = {
    ...{ number: world.strandsStarted, person, stack: [], life: null },
    ...{ pause: null, turn: 0, launch },
  };
  const run = newRun(world, campaign, person, how, strand);
  run.fired = more.fired ?? null;
  run.api = more.api ?? run.api;
  run.replayOf = more.replayOf ?? null;
  strand.life = world.flow(run);
  world.strands.push(strand);
  advance(world, strand, 0);
}

export function newRun(world: World, campaign: Campaign, person: Person, how: How, strand: Strand): Run {
  world.runsStarted += 1;
  const nothing = {
    caller: null,
    useParent: false,
    api: new Map(),
    fired: null,
    leaving: null,
    replayOf: null,
  };
  return { ...nothing, campaign, person, how, strand, number: world.runsStarted };
}

/** Lets a strand go on to its next pause, or to its end. */
export function advance(world: World, strand: Strand, answer: number): void {
  const next = strand.life?.next(answer);
  for (let then = world.later.shift(); then !== undefined; then = world.later.shift()) then();
  if (next === undefined || next.done === true) {
    strand.life = null;
    strand.pause = null;
    world.strands = world.strands.filter((one) => one !== strand);
    return;
  }
  strand.pause = next.value;
  if (next.value.kind === 'waits') {
    world.turns += 1;
    strand.turn = world.turns;
  }
}

/** An entry of the log fires the triggers of the campaigns that listen to it, in the order of the file (7.17, 8.8). */
export function hear(world: World, person: Person, activity: Activity): void {
  if (activity.type === 'Request Campaign') return;
  for (const campaign of world.campaigns) {
    const listens = (campaign.data.smartList?.triggers ?? []).some(
      ({ trigger }) => heardBy(trigger)?.type === activity.type,
    );
    if (campaign.kind !== 'trigger' || campaign.deleted || !listens) continue;
    const verdict = judge(world, campaign, person, 'trigger', activity);
    tellList(world, campaign, person, verdict);
    if (verdict !== 'qualified') continue;
    const name = firedBy(world, campaign, activity) ?? '';
    begin(world, campaign, person, 'trigger', { fired: { tokens: tokensOf(name, activity) } });
  }
}
