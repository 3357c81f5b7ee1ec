import { kindOf, type Scenario, TRIGGERS, type TriggerData } from '#engine';
import { type FoundCampaign, findCampaign, putCampaign } from '../../../model.ts';
import { withTriggers } from '../convert.ts';
import { movedItem } from '../data.ts';
import type { ModelEditKind } from '../kind.ts';
import { noteScheduled } from '../scheduled.ts';

function triggersOf({ data }: FoundCampaign): readonly TriggerData[] {
  return data.smartList?.triggers ?? [];
}

function putTriggers(scenario: Scenario, found: FoundCampaign, triggers: readonly TriggerData[]): Scenario {
  return putCampaign(scenario, found, withTriggers(found.data, triggers));
}

/** A trigger without constraints, before the one at the place or last. An executable has none (fact 1.15). */
export const addTrigger: ModelEditKind<'add trigger'> = ({ scenario }, { campaign, trigger, at }) => {
  if (!TRIGGERS.has(trigger)) return `There is no trigger "${trigger}".`;
  const found = findCampaign(scenario, campaign);
  if (!found) return `There is no campaign "${campaign}".`;
  const { data } = found;
  if (kindOf(data) === 'executable')
    return `"${data.name}" is an executable campaign, which has filters only. Clone it with Executable left empty, and add the trigger to the clone.`;
  const triggers = triggersOf(found);
  const place = at ?? triggers.length;
  if (!Number.isInteger(place) || place < 0 || place > triggers.length)
    return `"${data.name}" has no place ${place + 1} for a trigger.`;
  return {
    label: `${data.name}: trigger ${trigger} is added`,
    scenario: putTriggers(scenario, found, triggers.toSpliced(place, 0, { trigger })),
    ...(triggers.length === 0 ? noteScheduled(scenario, campaign, data.name) : {}),
  };
};

/** Without its last trigger a trigger campaign is a batch campaign (fact 1.2). */
export const removeTrigger: ModelEditKind<'remove trigger'> = ({ scenario }, { campaign, at }) => {
  const found = findCampaign(scenario, campaign);
  if (!found) return `There is no campaign "${campaign}".`;
  const triggers = triggersOf(found);
  const { name } = found.data;
  const trigger = triggers[at];
  if (!trigger) return `"${name}" has no trigger ${at + 1}.`;
  const left = triggers.toSpliced(at, 1);
  return {
    label: `${name}: trigger ${trigger.trigger} is removed`,
    scenario: putTriggers(scenario, found, left),
    ...(left.length === 0 && kindOf(found.data) === 'trigger'
      ? { note: `"${name}" has no trigger now, so it is a batch campaign: it runs when it is scheduled.` }
      : {}),
  };
};

/** A trigger to another place; their order changes nothing in a run. */
export const moveTrigger: ModelEditKind<'move trigger'> = ({ scenario }, { campaign, from, to }) => {
  const found = findCampaign(scenario, campaign);
  if (!found) return `There is no campaign "${campaign}".`;
  const triggers = movedItem(triggersOf(found), from, to);
  if (!triggers) return `"${found.data.name}" has no trigger ${from + 1} or no place ${to + 1}.`;
  return {
    label: `${found.data.name}: trigger ${from + 1} becomes trigger ${to + 1}`,
    scenario: putTriggers(scenario, found, triggers),
  };
};
