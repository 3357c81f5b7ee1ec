import { findStep, putFlow } from '../model.ts';
import { same } from '../same.ts';
import { placeName, withChoices } from '../stepActions.ts';
import type { EditKind } from './kind.ts';

/** Another test of a choice. A test that does not fit is kept; `compile` underlines it. */
export const setTest: EditKind<'set test'> = ({ scenario }, { campaign, at, choice, test }) => {
  const found = findStep(scenario, campaign, at);
  if (typeof found === 'string') return found;
  const { choices = [] } = found.step;
  const old = choices[choice];
  if (!old) return `Step ${at + 1} has no choice ${choice + 1}.`;
  const step = withChoices(found.step, choices.with(choice, { ...old, if: test }));
  const typed = same({ ...old.if, values: [] }, { ...test, values: [] });
  return {
    ...(typed ? { typing: `${campaign} ${at} ${choice} test` } : {}),
    label: `${placeName(at, choice)}: another test`,
    scenario: putFlow(scenario, found, found.data.flow.with(at, step)),
  };
};
