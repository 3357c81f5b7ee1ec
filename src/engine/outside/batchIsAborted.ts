import { batch } from '../params/campaign.ts';
import { inFlowOf, sayInFlow } from './inFlow.ts';
import type { OutsideKind } from './kind.ts';
import { aboutCampaign, subjectOf } from './onCampaign.ts';

/** Somebody aborts the run of a batch campaign: what is left of it does not happen, what is done stays (fact 1.22). */
export const batchIsAborted: OutsideKind = {
  name: 'Batch Campaign is Aborted',
  facts: ['1.22'],
  summary: 'The run of a batch campaign is stopped; what it has done stays done.',
  params: [{ name: 'campaign', label: 'Campaign', type: batch, help: 'A batch campaign.' }],
  arrive(program, world, params) {
    const subject = subjectOf(program, world, params);
    const ref = subject?.campaign.ref ?? '';
    const inside = subject ? inFlowOf(world, subject.index) : 0;
    if (!subject || inside === 0)
      return aboutCampaign(ref, `${ref} has no run under way to abort.`, ['1.22']);
    const reason = `${ref} is aborted, and a notification says so.${sayInFlow(inside, 'is taken out', 'are taken out')}`;
    return aboutCampaign(ref, reason, ['1.22'], [{ campaign: subject.index, to: 'aborted' }]);
  },
};
