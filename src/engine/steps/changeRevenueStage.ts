import { changeStage } from '../moves/placing.ts';
import { IN_STAGE } from '../params/placement.ts';
import type { StepKind } from './kind.ts';
import { effectOf, situation } from './moving.ts';

const NAME = 'Change Revenue Stage';

export const changeRevenueStage: StepKind = {
  name: NAME,
  facts: ['6.15'],
  priority: 'Medium',
  summary: 'Moves the person to a stage of an approved revenue cycle model.',
  ...IN_STAGE,
  perform(scene, params) {
    const model = String(params['model']);
    const to = String(params['newStage']);
    return effectOf(changeStage(situation(scene), model, to), { Model: model, 'New Stage': to });
  },
};
