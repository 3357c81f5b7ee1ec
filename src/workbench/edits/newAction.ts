import { type ActionData, type FlowStepData, STEPS } from '#engine';
import type { Bench } from '../bench.ts';
import { defaultParams } from '../defaults.ts';
import { namesOf } from '../names.ts';
import { actionAt, actionPlaces } from '../stepActions.ts';

/** What an action of a step starts with: the values of another action of the step, or the defaults of its kind. */
export function newAction({ program }: Bench, campaign: string, step: FlowStepData): ActionData {
  const actions = actionPlaces(step).map((place) => actionAt(step, place));
  const model = actions.findLast((action) => action?.doNothing !== true);
  if (model) return model;
  const kind = STEPS.get(step.step);
  const names = namesOf(program);
  return kind ? defaultParams(kind, names, names.byRef.get(campaign) ?? -1) : {};
}
