import { fieldValue } from '../fields.ts';
import { field } from '../params/field.ts';
import { newValue } from '../params/text.ts';
import { fill, LONGEST } from '../tokens/fill.ts';
import { quote, type Value } from '../value.ts';
import { fieldOf } from '../world.ts';
import { type Effect, logReason, type Scene, type StepKind } from './kind.ts';

const NAME = 'Change Data Value';

function change(scene: Scene, attribute: string, to: Value): Effect {
  const from = fieldOf(scene.person, attribute);
  const values = { Attribute: attribute, 'New Value': to };
  const same = from === to;
  if (same && scene.program.settings['same-value'] === 'silent') {
    const reason = `${attribute} is ${quote(to)} already.`;
    return { result: 'skipped', reason, facts: ['6.8'], values, assumptions: ['same-value'] };
  }
  return {
    result: 'done',
    reason: `${attribute}: ${quote(from)} becomes ${quote(to)}.`,
    facts: ['6.8'],
    values,
    changes: [{ field: attribute, from, to }],
    activity: {
      type: NAME,
      attributes: {
        'Attribute Name': attribute,
        'Old Value': from,
        'New Value': to,
        Reason: logReason(scene, NAME),
      },
    },
    ...(same ? { assumptions: ['same-value' as const] } : {}),
  };
}

export const changeDataValue: StepKind = {
  name: NAME,
  facts: ['6.8', '5.17', '5.20'],
  summary: 'Sets a person field to a text, which may hold tokens. NULL clears it.',
  params: [
    { name: 'attribute', label: 'Attribute', type: field, help: 'The person field to change.' },
    { name: 'newValue', label: 'New Value', type: newValue, help: 'Text and tokens; NULL clears the field.' },
  ],
  perform(scene, params) {
    const attribute = String(params['attribute']);
    const filled = fill(String(params['newValue']), { ...scene, context: scene.run.context });
    const type = scene.program.fields.get(attribute) ?? 'string';
    const to = filled.cut ? undefined : fieldValue(type, filled.text);
    const misfit = filled.cut
      ? `The new value has more than ${LONGEST} characters, the limit of this simulator.`
      : `"${filled.text}" does not fit ${attribute}, a ${type} field.`;
    const effect: Effect =
      to === undefined ? { result: 'failed', reason: misfit, facts: ['6.3'] } : change(scene, attribute, to);
    const assumptions = [...filled.assumptions, ...(effect.assumptions ?? [])];
    return { ...effect, tokens: filled.tokens, assumptions };
  },
};
