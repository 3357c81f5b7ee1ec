import { namedCampaign } from '../params/campaign.ts';
import type { OutsideKind } from './kind.ts';
import { aboutCampaign, type Subject, subjectOf } from './onCampaign.ts';

/** The first condition of the API that the campaign does not meet (fact 1.20). */
function obstacle({
  campaign,
  state,
}: Subject): { readonly why: string; readonly facts: string[] } | undefined {
  const { kind, triggers, flow, list, invalidFlow } = campaign;
  if (state.deleted) return { why: 'it has been deleted', facts: ['1.20', '1.23'] };
  if (kind === 'executable') return { why: 'an executable is never activated', facts: ['1.1', '2.24'] };
  if (state.active && kind === 'trigger') return { why: 'it is active already', facts: ['1.20'] };
  if (kind === 'batch') return { why: 'it has no trigger', facts: ['1.20', '1.19'] };
  if (flow.length === 0) return { why: 'it has no flow step', facts: ['1.20'] };
  if (list.invalid || triggers.length === 0)
    return { why: 'there is an error in its smart list', facts: ['1.20', '1.18'] };
  return invalidFlow ? { why: 'there is an error in its flow', facts: ['1.20', '1.18'] } : undefined;
}

/** Somebody switches a trigger campaign on. What does not meet the conditions stays as it is (fact 1.20). */
export const campaignIsActivated: OutsideKind = {
  name: 'Campaign is Activated',
  facts: ['1.19', '1.20'],
  summary: 'A trigger campaign is switched on: it takes people from now on.',
  params: [{ name: 'campaign', label: 'Campaign', type: namedCampaign, help: 'A trigger campaign.' }],
  arrive(program, world, params) {
    const subject = subjectOf(program, world, params);
    if (!subject) return aboutCampaign('', 'There is no such campaign: nothing changes.', ['1.20']);
    const { ref } = subject.campaign;
    const odd = obstacle(subject);
    if (odd) return aboutCampaign(ref, `${ref} cannot be activated: ${odd.why}. Nothing changes.`, odd.facts);
    const reason = `${ref} is activated: its triggers listen from now on.`;
    return aboutCampaign(ref, reason, ['1.19', '1.20', '7.6'], [{ campaign: subject.index, to: 'active' }]);
  },
};
