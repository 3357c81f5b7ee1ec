import { offList } from '../moves/lists.ts';
import { IN_LIST } from '../params/placement.ts';
import type { StepKind } from './kind.ts';
import { effectOf, situation } from './moving.ts';

const NAME = 'Remove from List';

export const removeFromList: StepKind = {
  name: NAME,
  facts: ['6.14'],
  priority: 'Medium',
  summary: 'Takes the person off a static list.',
  params: [IN_LIST],
  perform(scene, params) {
    const name = String(params['list']);
    return effectOf(offList(situation(scene), name), { 'List Name': name });
  },
};
