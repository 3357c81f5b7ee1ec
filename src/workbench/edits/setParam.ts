import { type Plain, quote, STEPS } from '#engine';
import { findStep, putFlow } from '../model.ts';
import { actionAt, placeName, withAction } from '../stepActions.ts';
import type { EditKind } from './kind.ts';

/** A value as undo's label has it. */
export function inWords(value: Plain): string {
  if (Array.isArray(value)) return value.map(inWords).join(' or ');
  return typeof value === 'object' && value !== null
    ? 'other values'
    : quote(value as Exclude<Plain, object>);
}

/** Another value of one parameter. One that does not fit is kept, and underlined by `compile`; an empty one is left out if it may be. */
export const setParam: EditKind<'set param'> = (
  { scenario },
  { campaign, at, choice, param: name, value },
) => {
  const found = findStep(scenario, campaign, at);
  if (typeof found === 'string') return found;
  const { step, data } = found;
  const place = placeName(at, choice);
  const action = actionAt(step, choice);
  if (!action) return `"${data.name}" has no such place: ${place}.`;
  if (action.doNothing === true) return `${place} does nothing, so it has no values.`;
  const param = STEPS.get(step.step)?.params.find((one) => one.name === name);
  if (!param) return `${step.step} has no value "${name}".`;
  const typed = param.type.json === 'string' && param.type.options === undefined;
  const isLeftOut = param.optional === true && value === '';
  const { [name]: _old, ...rest } = action;
  return {
    ...(typed ? { typing: `${campaign} ${at} ${choice} ${name}` } : {}),
    label: `${place}: ${param.label} becomes ${inWords(value)}`,
    scenario: putFlow(
      scenario,
      found,
      data.flow.with(at, withAction(step, choice, isLeftOut ? rest : { ...action, [name]: value })),
    ),
  };
};
