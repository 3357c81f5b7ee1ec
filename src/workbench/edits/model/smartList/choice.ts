import { FILTERS } from '#engine';
import { defaultParams } from '../../../defaults.ts';
import { findStep, putFlow } from '../../../model.ts';
import { namesOf } from '../../../names.ts';
import { placeName, withChoices } from '../../../stepActions.ts';
import type { ModelEditKind } from '../kind.ts';

/** Any filter can be the IF of a choice (fact 6.4): another kind, with complete values. Its values are set by `set test`. */
export const setChoiceFilter: ModelEditKind<'set choice filter'> = (
  { scenario, program },
  { campaign, step: at, choice, filter },
) => {
  const kind = FILTERS.get(filter);
  if (!kind) return `There is no filter "${filter}".`;
  const found = findStep(scenario, campaign, at);
  if (typeof found === 'string') return found;
  const { choices = [] } = found.step;
  const old = choices[choice];
  if (!old) return `Step ${at + 1} has no choice ${choice + 1}.`;
  const label = `${placeName(at, choice)}: if ${filter}`;
  if (old.if.filter === filter) return { label, scenario };
  const names = namesOf(program);
  const test = { filter, ...defaultParams(kind, names, names.byRef.get(campaign) ?? -1) };
  const step = withChoices(found.step, choices.with(choice, { ...old, if: test }));
  return { label, scenario: putFlow(scenario, found, found.data.flow.with(at, step)) };
};
