import { findStep, putFlow } from '../model.ts';
import { placeName, withChoices } from '../stepActions.ts';
import type { EditKind } from './kind.ts';

export const removeChoice: EditKind<'remove choice'> = ({ scenario }, { campaign, at, choice }) => {
  const found = findStep(scenario, campaign, at);
  if (typeof found === 'string') return found;
  const { choices = [] } = found.step;
  if (!choices[choice]) return `Step ${at + 1} has no choice ${choice + 1}.`;
  const step = withChoices(found.step, choices.toSpliced(choice, 1));
  return {
    label: `${placeName(at, choice)} is removed`,
    scenario: putFlow(scenario, found, found.data.flow.with(at, step)),
  };
};
