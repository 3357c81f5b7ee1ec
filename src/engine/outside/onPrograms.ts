import { checkMemberField, checkStatus } from '../assets/check.ts';
import { changeMemberData } from '../moves/memberData.ts';
import { changeStatus } from '../moves/status.ts';
import { memberField, program } from '../params/assets.ts';
import type { Param } from '../params/kind.ts';
import { NEW_STATUS } from '../params/placement.ts';
import { newValue } from '../params/text.ts';
import { byMove } from './byMove.ts';

const programParam: Param = { name: 'program', label: 'Program', type: program, help: 'A program.' };

/** An import, an API call or a webinar changes the status; the rule that nobody goes back holds here too (fact 6.11). */
export const programStatusIsChanged = byMove({
  name: 'Program Status is Changed',
  facts: ['7.11', '6.11'],
  summary: 'The person gets a status in a program, by an import for example.',
  params: [programParam, NEW_STATUS],
  check: (params, names) => checkStatus(names, String(params['program']), String(params['newStatus'])),
  move: (at, params) => changeStatus(at, String(params['program']), String(params['newStatus'])),
});

export const programMemberDataIsChanged = byMove({
  name: 'Program Member Data is Changed',
  facts: ['7.11', '6.13'],
  summary: 'A field that a program keeps about its members gets a value, by an import for example.',
  params: [
    programParam,
    { name: 'attribute', label: 'Attribute', type: memberField, help: 'A program member custom field.' },
    { name: 'newValue', label: 'New Value', type: newValue, help: 'A text; NULL clears the field.' },
  ],
  check: (params, names) => checkMemberField(names, String(params['program']), String(params['attribute'])),
  move: (at, params) =>
    changeMemberData(at, String(params['program']), String(params['attribute']), String(params['newValue'])),
});
