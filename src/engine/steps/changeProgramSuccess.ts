import { changeSuccess, SUCCESS_ATTRIBUTES, successDay } from '../moves/success.ts';
import { newValue } from '../params/text.ts';
import { oneOf } from '../params/word.ts';
import { fill } from '../tokens/fill.ts';
import type { StepKind } from './kind.ts';
import { effectOf, situation } from './moving.ts';
import { programOf, programParam, withDefault } from './ownProgram.ts';

const NAME = 'Change Program Success';

export const changeProgramSuccess: StepKind = {
  name: NAME,
  facts: ['6.12', '2.28'],
  priority: 'Medium',
  summary: 'Marks success in a program, or its date, for a member. It does nothing for other people.',
  params: [
    programParam,
    {
      name: 'attribute',
      label: 'Attribute',
      type: oneOf('attribute of program success', SUCCESS_ATTRIBUTES),
      help: 'Success or Success Date.',
    },
    { name: 'newValue', label: 'New Value', type: newValue, help: 'True or False; a date; NULL clears.' },
  ],
  check(params) {
    const attribute = String(params['attribute']);
    const text = String(params['newValue']);
    if (text.includes('{{') || successDay({ zone: 0 }, attribute, text, 0) !== undefined) return undefined;
    const asked = attribute === 'Success' ? 'True or False' : 'a date such as 2026-03-02';
    return { message: `${attribute} is ${asked}, not "${text}".`, facts: ['6.12'] };
  },
  perform(scene, params) {
    const program = programOf(scene, params);
    const attribute = String(params['attribute']);
    const { text, tokens, assumptions } = fill(String(params['newValue']), {
      ...scene,
      context: scene.run.context,
    });
    const move = changeSuccess(situation(scene), program, attribute, text);
    const values = { Program: program, Attribute: attribute, 'New Value': text };
    return {
      ...effectOf({ ...move, facts: withDefault(move.facts, params) }, values),
      tokens,
      assumptions: [...assumptions, ...(move.assumptions ?? [])],
    };
  },
};
