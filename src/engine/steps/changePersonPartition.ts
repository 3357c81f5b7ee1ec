import { changePartition } from '../moves/placing.ts';
import { IN_PARTITION } from '../params/placement.ts';
import type { StepKind } from './kind.ts';
import { effectOf, situation } from './moving.ts';

const NAME = 'Change Person Partition';

export const changePersonPartition: StepKind = {
  name: NAME,
  facts: ['6.15'],
  summary: 'Moves the person to another partition of the database.',
  params: [IN_PARTITION],
  perform(scene, params) {
    const to = String(params['partition']);
    return effectOf(changePartition(situation(scene), to), { 'New Partition': to });
  },
};
