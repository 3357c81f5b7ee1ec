import { activity } from '../activities/kind.ts';
import { requestCampaign as requestCampaignActivity } from '../activities/requestCampaign.ts';
import { admit } from '../machine/admit.ts';
import { remembering } from '../machine/remembering.ts';
import { requestable } from '../params/campaign.ts';
import { CAMPAIGN_IS_REQUESTED, FLOW_ACTION } from '../triggers/sources.ts';
import { campaignParam, type StepKind } from './kind.ts';
import { orphaned } from './orphaned.ts';

const NAME = 'Request Campaign';

export const requestCampaign: StepKind = {
  name: NAME,
  facts: ['3.1', '3.2', '3.3', '3.7', '2.18', '3.15'],
  priority: 'Medium',
  summary: 'Asks a campaign with Campaign is Requested to start beside this one, and goes on at once.',
  params: [
    {
      name: 'campaign',
      label: 'Campaign',
      type: requestable,
      help: 'A campaign with Campaign is Requested.',
    },
  ],
  perform(scene, params) {
    const { program, world } = scene;
    const index = campaignParam(params, 'campaign');
    const orphan = orphaned(scene, index);
    if (orphan) return orphan;
    const target = program.campaigns[index];
    const occurrence = {
      trigger: CAMPAIGN_IS_REQUESTED,
      attributes: { Source: FLOW_ACTION },
    };
    const attributes = {
      Campaign: target?.ref ?? null,
      'Campaign ID': target?.id ?? null,
      Source: FLOW_ACTION,
    };
    const entry = activity(requestCampaignActivity, attributes);
    const knock = {
      campaign: index,
      person: remembering(program, world, scene.person, entry),
      how: 'request',
      occurrence,
    } as const;
    const admission = admit(program, world, knock);
    const accepted = admission.verdict === 'qualified';
    const logged = accepted || program.settings['refused-request'] === 'logged';
    return {
      result: accepted ? 'done' : 'skipped',
      reason: accepted
        ? `Requests ${target?.ref} and goes on at once; it runs beside this flow.`
        : `Requests ${target?.ref}, which does not start. ${admission.reason}`,
      facts: [
        '3.1',
        '3.2',
        '3.7',
        ...(accepted ? [] : [admission.verdict === 'inactive' ? '3.3' : '3.6']),
        ...(scene.strand.stack.length > 1 ? ['2.14', '2.18'] : []),
      ],
      values: { Campaign: target?.ref ?? null },
      activities: logged ? [entry] : [],
      assumptions: accepted ? [] : ['refused-request', ...admission.assumptions],
      target: index,
      control: { type: 'request', campaign: index, occurrence, admission },
    };
  },
};
