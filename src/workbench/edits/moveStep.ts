import { findStep, putFlow } from '../model.ts';
import type { EditKind } from './kind.ts';

export const moveStep: EditKind<'move step'> = ({ scenario }, { campaign, from, to }) => {
  const found = findStep(scenario, campaign, from);
  if (typeof found === 'string') return found;
  const there = findStep(scenario, campaign, to);
  if (typeof there === 'string') return there;
  return {
    label: `Step ${from + 1}: ${found.step.step} becomes step ${to + 1}`,
    scenario: putFlow(scenario, found, found.data.flow.toSpliced(from, 1).toSpliced(to, 0, found.step)),
  };
};
