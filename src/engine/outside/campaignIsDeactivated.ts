import { namedCampaign } from '../params/campaign.ts';
import { inFlowOf, sayInFlow } from './inFlow.ts';
import type { OutsideKind } from './kind.ts';
import { aboutCampaign, subjectOf } from './onCampaign.ts';

/** Somebody switches a trigger campaign off. It takes nobody new; who is in its flow goes on (fact 1.21). */
export const campaignIsDeactivated: OutsideKind = {
  name: 'Campaign is Deactivated',
  facts: ['1.19', '1.20', '1.21'],
  summary: 'A trigger campaign is switched off: it takes nobody new, and who is in its flow goes on.',
  params: [{ name: 'campaign', label: 'Campaign', type: namedCampaign, help: 'A trigger campaign.' }],
  arrive(program, world, params) {
    const subject = subjectOf(program, world, params);
    if (!subject) return aboutCampaign('', 'There is no such campaign: nothing changes.', ['1.20']);
    const { index, campaign, state } = subject;
    const { ref, kind } = campaign;
    if (kind !== 'trigger' || !state.active || state.deleted)
      return aboutCampaign(ref, `${ref} is not active: nothing changes.`, ['1.20']);
    const rest = sayInFlow(inFlowOf(world, index), 'goes on', 'go on');
    const reason = `${ref} is deactivated: it takes nobody new.${rest}`;
    return aboutCampaign(ref, reason, ['1.20', '1.21'], [{ campaign: index, to: 'inactive' }]);
  },
};
