import { findStep, putFlow } from '../model.ts';
import { placeName, withChoices } from '../stepActions.ts';
import type { EditKind } from './kind.ts';

/** Moves a choice among the choices; the Default Choice always stays last (fact 6.4). */
export const moveChoice: EditKind<'move choice'> = ({ scenario }, { campaign, at, from, to }) => {
  const found = findStep(scenario, campaign, at);
  if (typeof found === 'string') return found;
  const { choices = [] } = found.step;
  const moved = choices[from];
  if (!moved || !choices[to]) return `Step ${at + 1} has no choice ${(moved ? to : from) + 1}.`;
  const step = withChoices(found.step, choices.toSpliced(from, 1).toSpliced(to, 0, moved));
  return {
    label: `${placeName(at, from)} becomes choice ${to + 1}`,
    scenario: putFlow(scenario, found, found.data.flow.with(at, step)),
  };
};
