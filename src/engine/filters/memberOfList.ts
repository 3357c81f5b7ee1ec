import { isOn } from '../moves/lists.ts';
import { list } from '../params/assets.ts';
import { memberOf } from './memberOf.ts';

export const memberOfList = memberOf({
  name: 'Member of List',
  facts: ['7.12'],
  summary: 'The person is on a static list.',
  params: [{ name: 'list', label: 'List', type: list, help: 'A static list.' }],
  look(sight, params) {
    const name = String(params['list']);
    const member = isOn(sight, name);
    return { member, of: name, seen: member };
  },
});
