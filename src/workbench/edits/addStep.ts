import { STEPS } from '#engine';
import { defaultParams } from '../defaults.ts';
import { findCampaign, putFlow } from '../model.ts';
import { namesOf } from '../names.ts';
import type { EditKind } from './kind.ts';

/** A new step, complete, before the step that stands at its place now. */
export const addStep: EditKind<'add step'> = ({ scenario, program }, { campaign, at, step }) => {
  const kind = STEPS.get(step);
  if (!kind) return `There is no flow step "${step}".`;
  const found = findCampaign(scenario, campaign);
  if (!found) return `There is no campaign "${campaign}".`;
  const { flow, name } = found.data;
  if (!Number.isInteger(at) || at < 0 || at > flow.length)
    return `"${name}" has no place ${at + 1} for a step.`;
  const names = namesOf(program);
  const own = names.byRef.get(campaign) ?? -1;
  const added = { step: kind.name, ...defaultParams(kind, names, own) };
  return {
    label: `Step ${at + 1}: ${kind.name} is added`,
    scenario: putFlow(scenario, found, flow.toSpliced(at, 0, added)),
  };
};
