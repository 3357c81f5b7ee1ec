import { checkStage } from '../assets/check.ts';
import { MARKS } from '../marks.ts';
import { revenueModel, stage } from '../params/assets.ts';
import { markOf } from '../world.ts';
import { memberOf } from './memberOf.ts';

export const memberOfRevenueStage = memberOf({
  name: 'Member of Revenue Stage',
  facts: ['7.12'],
  summary: 'The person is in a stage of a revenue cycle model.',
  params: [
    { name: 'model', label: 'Model', type: revenueModel, help: 'An approved revenue cycle model.' },
    { name: 'stage', label: 'Stage', type: stage, help: 'A stage of it.' },
  ],
  check: (params, names) => checkStage(names, String(params['model']), String(params['stage'])),
  look({ person }, params) {
    const model = String(params['model']);
    const wanted = String(params['stage']);
    const now = markOf(person, MARKS.stage(model));
    return { member: now === wanted, of: `${model}, Stage is ${wanted}`, seen: now };
  },
});
