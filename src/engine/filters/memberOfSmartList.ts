import { MEMBER_OF_SMART_LIST } from '../compile/names.ts';
import { combine } from '../logic/combine.ts';
import { smartList } from '../params/assets.ts';
import { memberOf } from './memberOf.ts';

/** Asks a smart list asset at this moment. An asset without filters takes everybody, as an empty smart list does. */
export const memberOfSmartList = memberOf({
  name: MEMBER_OF_SMART_LIST,
  facts: ['7.12'],
  summary: 'The person is in a smart list asset. An asset that is invalid makes what refers to it invalid.',
  params: [{ name: 'smartList', label: 'Smart List', type: smartList, help: 'A smart list asset.' }],
  look({ program }, params, inside) {
    const name = String(params['smartList']);
    const asset = program.smartLists.get(name);
    const listed = asset ? combine(asset.match, inside(asset.filters)) : null;
    const member = asset !== undefined && (listed?.holds ?? true);
    return { member, of: name, ...(listed ? { parts: [listed] } : {}) };
  },
});
