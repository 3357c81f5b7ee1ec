import { defaultTest } from '../defaults.ts';
import { findStep, putFlow } from '../model.ts';
import { namesOf } from '../names.ts';
import { placeName, withChoices } from '../stepActions.ts';
import type { EditKind } from './kind.ts';
import { newAction } from './newAction.ts';

/** Add Choice: a new choice with a complete test and the values of the step's last action. */
export const addChoice: EditKind<'add choice'> = (bench, { campaign, at, choice }) => {
  const { scenario, program } = bench;
  const found = findStep(scenario, campaign, at);
  if (typeof found === 'string') return found;
  const { choices = [] } = found.step;
  const place = choice ?? choices.length;
  if (!Number.isInteger(place) || place < 0 || place > choices.length)
    return `Step ${at + 1} has no place ${place + 1} for a choice.`;
  const names = namesOf(program);
  const test = defaultTest(names, names.byRef.get(campaign) ?? -1);
  const added = { if: test, ...newAction(bench, campaign, found.step) };
  const step = withChoices(found.step, choices.toSpliced(place, 0, added));
  return {
    label: `${placeName(at, place)} is added`,
    scenario: putFlow(scenario, found, found.data.flow.with(at, step)),
  };
};
