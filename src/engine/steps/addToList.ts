import { ontoList } from '../moves/lists.ts';
import { IN_LIST } from '../params/placement.ts';
import type { StepKind } from './kind.ts';
import { effectOf, situation } from './moving.ts';

const NAME = 'Add to List';

export const addToList: StepKind = {
  name: NAME,
  facts: ['6.14', '10.4'],
  priority: 'Medium',
  replayed: true,
  summary: 'Puts the person on a static list.',
  params: [IN_LIST],
  perform(scene, params) {
    const name = String(params['list']);
    return effectOf(ontoList(situation(scene), name), { 'List Name': name });
  },
};
