import { changeDataValue as changeDataValueActivity } from '../activities/changeDataValue.ts';
import { activity } from '../activities/kind.ts';
import { fieldValue } from '../fields.ts';
import { NONE } from '../none.ts';
import { field } from '../params/field.ts';
import { newValue } from '../params/text.ts';
import { fillIn, LONGEST } from '../tokens/fill.ts';
import { quote, type Value } from '../value.ts';
import { fieldOf } from '../world.ts';
import { type Effect, logReason, type Scene, type StepKind, told } from './kind.ts';

const NAME = 'Change Data Value';
const CHANGED: readonly string[] = ['6.8'];
const SAME = ['same-value'] as const;

function change(scene: Scene, attribute: string, to: Value): Effect {
  const from = fieldOf(scene.person, attribute);
  const values = { Attribute: attribute, 'New Value': to };
  if (scene.program.blocked.has(attribute)) {
    const reason = `${attribute} is blocked: flow steps cannot change it.`;
    return { result: 'skipped', reason, facts: ['6.8'], values };
  }
  const same = from === to;
  if (same && scene.program.settings['same-value'] === 'silent') {
    const reason = `${attribute} is ${quote(to)} already.`;
    return { result: 'skipped', reason, facts: ['6.8'], values, assumptions: ['same-value'] };
  }
  return {
    result: 'done',
    reason: `${attribute}: ${quote(from)} becomes ${quote(to)}.`,
    facts: CHANGED,
    values,
    changes: [{ field: attribute, from, to }],
    activities: [
      activity(changeDataValueActivity, {
        'Attribute Name': attribute,
        'Old Value': from,
        'New Value': to,
        Reason: logReason(scene),
        Source: 'Marketo Flow Action',
      }),
    ],
    assumptions: same ? SAME : NONE,
  };
}

export const changeDataValue: StepKind = {
  name: NAME,
  facts: ['6.8', '5.17', '5.20'],
  priority: 'Low',
  summary:
    'Sets a person field to a text, which may hold tokens. NULL clears it. Blocked fields stay as they are.',
  params: [
    { name: 'attribute', label: 'Attribute', type: field, help: 'The person field to change.' },
    { name: 'newValue', label: 'New Value', type: newValue, help: 'Text and tokens; NULL clears the field.' },
  ],
  perform(scene, params) {
    const attribute = String(params['attribute']);
    const filled = fillIn(String(params['newValue']), scene);
    const type = scene.program.fields.get(attribute) ?? 'string';
    const to = filled.cut ? undefined : fieldValue(type, filled.text, scene.program.zone);
    if (to !== undefined) return told(change(scene, attribute, to), filled);
    const reason = filled.cut
      ? `The new value has more than ${LONGEST} characters, the limit of this simulator.`
      : `"${filled.text}" does not fit ${attribute}, a ${type} field.`;
    const effect: Effect = { result: 'failed', reason, facts: ['6.3'] };
    return told(effect, filled);
  },
};
