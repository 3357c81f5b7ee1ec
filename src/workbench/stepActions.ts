import type { ActionData, ChoiceData, FlowStepData } from '#engine';

/** One of a step's actions: of a choice, counted from 0, or of the Default Choice. */
export type ActionPlace = number | 'default';

/** The action of the Default Choice or of a choice; nothing where there is no such choice. */
export function actionAt(data: FlowStepData, place: ActionPlace): ActionData | undefined {
  if (place === 'default') {
    const { step: _step, choices: _choices, ...action } = data;
    return action;
  }
  const choice = data.choices?.[place];
  if (!choice) return undefined;
  const { if: _test, ...action } = choice;
  return action;
}

/** The step with another action at a place; unchanged where there is no such choice. */
export function withAction(data: FlowStepData, place: ActionPlace, action: ActionData): FlowStepData {
  const { step, choices = [] } = data;
  if (place === 'default') return { step, ...(choices.length > 0 ? { choices } : {}), ...action };
  const choice = choices[place];
  return choice ? withChoices(data, choices.with(place, { if: choice.if, ...action })) : data;
}

/** The step with other choices. */
export function withChoices(data: FlowStepData, choices: readonly ChoiceData[]): FlowStepData {
  const { step, choices: _before, ...action } = data;
  return { step, ...(choices.length > 0 ? { choices } : {}), ...action };
}

/** Every place of a step that has an action: the choices in order, then the Default Choice. */
export function actionPlaces({ choices = [] }: FlowStepData): readonly ActionPlace[] {
  return [...choices.keys(), 'default'];
}

/** A place in words: `Step 2`, or `Step 2, choice 1`. */
export function placeName(at: number, place: ActionPlace): string {
  return place === 'default' ? `Step ${at + 1}` : `Step ${at + 1}, choice ${place + 1}`;
}
