import { findStep, putFlow } from '../model.ts';
import { actionAt, placeName, withAction } from '../stepActions.ts';
import type { EditKind } from './kind.ts';
import { newAction } from './newAction.ts';

/** Do Nothing, on or off. Off brings values as a new choice would have them; undo brings the old ones. */
export const doNothing: EditKind<'do nothing'> = (bench, { campaign, at, choice, on }) => {
  const { scenario } = bench;
  const found = findStep(scenario, campaign, at);
  if (typeof found === 'string') return found;
  const place = placeName(at, choice);
  const action = actionAt(found.step, choice);
  if (!action) return `"${found.data.name}" has no such place: ${place}.`;
  const label = `${place}: Do Nothing is ${on ? 'chosen' : 'taken away'}`;
  if ((action.doNothing === true) === on) return { label, scenario };
  const next = on ? { doNothing: true as const } : newAction(bench, campaign, found.step);
  return {
    label,
    scenario: putFlow(scenario, found, found.data.flow.with(at, withAction(found.step, choice, next))),
  };
};
