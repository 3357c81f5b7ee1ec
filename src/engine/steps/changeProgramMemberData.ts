import { checkMemberField } from '../assets/check.ts';
import { changeMemberData } from '../moves/memberData.ts';
import { memberField } from '../params/assets.ts';
import { newValue } from '../params/text.ts';
import { fillIn, LONGEST } from '../tokens/fill.ts';
import type { StepKind } from './kind.ts';
import { effectOf, situation } from './moving.ts';
import { programNamed, programOf, programParam, withDefault } from './ownProgram.ts';

const NAME = 'Change Program Member Data';

export const changeProgramMemberData: StepKind = {
  name: NAME,
  facts: ['6.13', '2.28'],
  priority: 'Medium',
  summary: 'Sets a field that a program keeps about its members. Tokens work, and NULL clears it.',
  params: [
    programParam,
    { name: 'attribute', label: 'Attribute', type: memberField, help: 'A program member custom field.' },
    { name: 'newValue', label: 'New Value', type: newValue, help: 'Text and tokens; NULL clears the field.' },
  ],
  check: (params, names, own) =>
    checkMemberField(names, programNamed(params, names, own), String(params['attribute'])),
  perform(scene, params) {
    const program = programOf(scene, params);
    const attribute = String(params['attribute']);
    const filled = fillIn(String(params['newValue']), scene);
    const { text, tokens, cut } = filled;
    const values = { Program: program, Attribute: attribute, 'New Value': text };
    if (cut) {
      const reason = `The new value has more than ${LONGEST} characters, the limit of this simulator.`;
      return { result: 'failed', reason, facts: ['6.3'], values, tokens, assumptions: filled.assumptions };
    }
    const move = changeMemberData(situation(scene), program, attribute, text);
    return {
      ...effectOf({ ...move, facts: withDefault(move.facts, params) }, values),
      tokens,
      assumptions: [...filled.assumptions, ...(move.assumptions ?? [])],
    };
  },
};
