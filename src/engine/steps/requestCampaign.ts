import { admit } from '../machine/admit.ts';
import { requestable } from '../params/campaign.ts';
import { campaignIsRequested, FLOW_ACTION } from '../triggers/campaignIsRequested.ts';
import { campaignParam, type StepKind } from './kind.ts';

const NAME = 'Request Campaign';

export const requestCampaign: StepKind = {
  name: NAME,
  facts: ['3.1', '3.2', '3.3', '3.7', '2.18'],
  summary: 'Asks a campaign with Campaign is Requested to start beside this one, and goes on at once.',
  params: [
    {
      name: 'campaign',
      label: 'Campaign',
      type: requestable,
      help: 'A campaign with Campaign is Requested.',
    },
  ],
  perform({ program, world, person }, params) {
    const index = campaignParam(params, 'campaign');
    const target = program.campaigns[index];
    const occurrence = {
      trigger: campaignIsRequested.name,
      person: person.name,
      attributes: { Source: FLOW_ACTION },
      campaign: index,
    };
    const admission = admit(program, world, { campaign: index, person, how: 'request', occurrence });
    const accepted = admission.verdict === 'qualified';
    const logged = accepted || program.settings['refused-request'] === 'logged';
    const attributes = { 'Campaign ID': target?.id ?? null, Source: FLOW_ACTION };
    return {
      result: accepted ? 'done' : 'skipped',
      reason: accepted
        ? `Requests ${target?.ref} and goes on at once; it runs beside this flow.`
        : `Requests ${target?.ref}, which does not start. ${admission.reason}`,
      facts: ['3.1', '3.7'],
      values: { Campaign: target?.ref ?? null },
      ...(logged ? { activity: { type: NAME, attributes } } : {}),
      assumptions: accepted ? [] : ['refused-request', ...admission.assumptions],
      target: index,
      control: { type: 'request', campaign: index, occurrence, admission },
    };
  },
};
