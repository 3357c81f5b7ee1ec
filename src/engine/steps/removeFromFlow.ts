import { activity } from '../activities/kind.ts';
import { removeFromFlow as removeFromFlowActivity } from '../activities/removeFromFlow.ts';
import { anyCampaign } from '../params/campaign.ts';
import { campaignParam, type StepKind } from './kind.ts';
import { orphaned } from './orphaned.ts';

const NAME = 'Remove from Flow';

export const removeFromFlow: StepKind = {
  name: NAME,
  facts: ['6.26', '2.19', '2.20', '2.22'],
  summary: 'Takes the person out of the flow of a campaign; an executable takes its callers with it.',
  params: [
    { name: 'campaign', label: 'Campaign', type: anyCampaign, help: 'A campaign, or "this campaign".' },
  ],
  perform(scene, params) {
    const { program, world, person, run, strand } = scene;
    const index = campaignParam(params, 'campaign');
    const orphan = orphaned(scene, index);
    if (orphan) return orphan;
    const ref = program.campaigns[index]?.ref ?? '';
    const inFlow = world.strands.some(
      ({ person: other, stack }) =>
        other === person.name && stack.some(({ context, removed }) => context.campaign === index && !removed),
    );
    const inside = run.context.parent !== undefined && run.context.campaign !== index;
    const assumptions = inside ? (['remove-inside-executable'] as const) : [];
    const widened = inside && program.settings['remove-inside-executable'] !== 'by the campaign named';
    if (!inFlow && !widened) {
      const reason = `${person.name} is not in the flow of ${ref}.`;
      return {
        result: 'skipped',
        reason,
        facts: ['6.26'],
        values: { Campaign: ref },
        target: index,
        assumptions,
      };
    }
    const reason = inFlow
      ? `Removes ${person.name} from the flow of ${ref}.`
      : `${person.name} is not in the flow of ${ref}; by assumption the executable and its callers end all the same.`;
    return {
      result: 'done',
      reason,
      facts: strand.stack.length === 1 && run.context.occurrence ? ['6.26', '2.22'] : ['6.26', '2.19'],
      values: { Campaign: ref },
      activities: [activity(removeFromFlowActivity, { Campaign: ref })],
      target: index,
      assumptions,
      control: { type: 'remove', campaign: index },
    };
  },
};
