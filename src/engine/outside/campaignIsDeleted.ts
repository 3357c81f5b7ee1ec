import { referrers } from '../campaigns/references.ts';
import { namedCampaign } from '../params/campaign.ts';
import { flag } from '../params/flag.ts';
import { inFlowOf, sayInFlow } from './inFlow.ts';
import type { OutsideKind } from './kind.ts';
import { aboutCampaign, refused, subjectOf } from './onCampaign.ts';

/**
 * Somebody deletes a campaign for good. The API refuses one that another campaign names (fact 2.25); `anyway` stands for
 * a deletion that goes through all the same. People who are in the flow go on (fact 1.23).
 */
export const campaignIsDeleted: OutsideKind = {
  name: 'Campaign is Deleted',
  facts: ['1.23', '2.25'],
  summary: 'A campaign is deleted for good; the API refuses one that is in use.',
  params: [
    { name: 'campaign', label: 'Campaign', type: namedCampaign, help: 'Any campaign.' },
    { name: 'anyway', label: 'Delete anyway', type: flag, optional: true, help: 'Even if it is in use.' },
  ],
  arrive(program, world, params) {
    const subject = subjectOf(program, world, params);
    const ref = subject?.campaign.ref ?? '';
    if (!subject || subject.state.deleted)
      return refused(ref, '1013', `${ref} is not there to be deleted.`, ['1.23']);
    const users = referrers(program, world, subject.index);
    const [user] = users.map((index) => program.campaigns[index]?.ref);
    if (user !== undefined && params['anyway'] !== true)
      return refused(ref, '1022', `${ref} is in use in ${user}: the API does not delete it.`, ['2.25']);
    const rest = sayInFlow(inFlowOf(world, subject.index), 'goes on', 'go on');
    const still = user === undefined ? '' : ` ${user} still names it.`;
    const facts = user === undefined ? ['1.23'] : ['1.23', '2.25'];
    return aboutCampaign(ref, `${ref} is deleted for good.${rest}${still}`, facts, [
      { campaign: subject.index, to: 'deleted' },
    ]);
  },
};
