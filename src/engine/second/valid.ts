import type { ActionData, FilterData, FlowStepData } from '../scenario.ts';
import { filterValid } from './filters.ts';
import { heardBy, testsFit } from './listening.ts';
import { combined } from './logic.ts';
import { STEPS } from './steps.ts';
import type { Campaign, World } from './world.ts';

/** Is a smart list free of red underlines (facts 1.15, 1.17, 1.18)? */
export function listIsValid(world: World, campaign: Campaign): boolean {
  const { triggers = [], filters = [], match } = campaign.data.smartList ?? {};
  if (campaign.kind === 'executable' && triggers.length > 0) return false;
  const heard = triggers.every(({ trigger, where }) => {
    const kind = heardBy(trigger);
    return kind !== undefined && testsFit(kind, where ?? []);
  });
  const logical =
    combined(
      match,
      filters.map(() => true),
    ) !== null;
  return heard && logical && filters.every((filter) => filterValid(world, filter));
}

/** Is a step free of errors, in its Default Choice and all its choices? */
export function stepIsValid(world: World, campaign: Campaign, step: FlowStepData): boolean {
  const kind = STEPS[step.step];
  if (kind === undefined) return false;
  if (kind.notInExecutable === true && campaign.kind === 'executable') return false;
  const choices = step.choices ?? [];
  const actions: ActionData[] = [step, ...choices];
  return (
    choices.every((choice) => filterValid(world, choice.if as FilterData)) &&
    actions.every((action) => action.doNothing === true || kind.valid(world, campaign, action))
  );
}

/** Checks every campaign once, before anything runs. */
export function checkAll(world: World): void {
  for (const campaign of world.campaigns) {
    campaign.listValid = listIsValid(world, campaign);
    campaign.data.flow.forEach((step, index) => {
      if (!stepIsValid(world, campaign, step)) campaign.badSteps.add(index);
    });
  }
}
