import { filterHolds } from './filters.ts';
import { heardBy, testsHold } from './listening.ts';
import { combined } from './logic.ts';
import { span } from './time.ts';
import { type Activity, type Campaign, type How, type Person, setting, type World } from './world.ts';

/** The trigger of a campaign that an entry of the log fires: the first whose constraints hold (fact 7.1). */
export function firedBy(world: World, campaign: Campaign, activity: Activity): string | undefined {
  const triggers = campaign.data.smartList?.triggers ?? [];
  const fired = triggers.find(({ trigger, where }) => {
    const kind = heardBy(trigger);
    return kind?.type === activity.type && testsHold(world, kind, where ?? [], activity, world.now);
  });
  return fired?.trigger;
}

/** Does the rule let the person in at that moment (fact 9.6)? */
function ruleAllows(campaign: Campaign, person: Person, at: number): boolean {
  const last = campaign.entries.get(person.name);
  const rule = campaign.data.schedule?.qualification ?? 'only once';
  if (last === undefined || rule === 'every time') return true;
  if (rule === 'only once') return false;
  const period = span(rule.replace(/^once every /, '')) ?? span(rule.replace(/^once every /, '1 ')) ?? 0;
  return at - last >= period;
}

export const isBroken = (world: World, campaign: Campaign): boolean => {
  if (!campaign.listValid) return true;
  if (campaign.badSteps.size === 0) return false;
  const skips = setting(world, 'invalid-executable-flow') === 'the step is skipped';
  return campaign.kind !== 'executable' || !skips;
};

/** The verdict of a smart list on a person; an accepted entry is noted down for the rule. */
export function judge(
  world: World,
  campaign: Campaign,
  person: Person,
  how: How,
  activity: Activity | null,
  at: number = world.now,
): string {
  if (!person.exists) return 'deleted';
  if (isBroken(world, campaign)) return 'invalid';
  if (campaign.kind === 'trigger' && !campaign.active) return 'inactive';
  if (activity !== null && firedBy(world, campaign, activity) === undefined) return 'constraint';
  const { filters = [], match } = campaign.data.smartList ?? {};
  const seen = filters.map((filter) => filterHolds(world, filter, person, at));
  const wasted = how === 'execute' && setting(world, 'unqualified-uses-once') === 'used up';
  if (combined(match, seen) !== true) {
    if (wasted) campaign.entries.set(person.name, at);
    return 'filter';
  }
  if (!ruleAllows(campaign, person, at)) return 'rule';
  campaign.entries.set(person.name, at);
  campaign.members.add(person.name);
  campaign.lastEntry = world.now;
  return 'qualified';
}
