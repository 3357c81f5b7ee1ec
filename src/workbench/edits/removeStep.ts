import { findStep, putFlow } from '../model.ts';
import type { EditKind } from './kind.ts';

export const removeStep: EditKind<'remove step'> = ({ scenario }, { campaign, at }) => {
  const found = findStep(scenario, campaign, at);
  if (typeof found === 'string') return found;
  return {
    label: `Step ${at + 1}: ${found.step.step} is removed`,
    scenario: putFlow(scenario, found, found.data.flow.toSpliced(at, 1)),
  };
};
