import type { CampaignData } from '#engine';
import { smartCampaign, smartCampaignOf } from '../../records/smartCampaign.ts';
import { withNameFree } from '../../sandbox/addCampaign.ts';
import { campaignOf, campaignsOf } from '../../sandbox/campaigns.ts';
import { edit } from '../../sandbox/edit.ts';
import { instanceWithMentions, pastWithMentions } from '../../sandbox/mentions.ts';
import { isRefusal, refuse } from '../../sandbox/refusal.ts';
import { stamped } from '../../sandbox/registry.ts';
import { pathId, simulated } from '../common.ts';
import type { Operation } from '../kind.ts';
import { DESCRIPTION, NAME, NO_CAMPAIGN, nameIn, notFound, oddText } from './naming.ts';

/** There is no `isExecutable` here: the kind of a campaign is fixed when it is made (fact 1.14). */
export const updateSmartCampaign: Operation = {
  id: 'updateSmartCampaign',
  title: 'Update Smart Campaign',
  summary: 'Changes name or description. Steps that name the campaign go on to name it.',
  group: 'Smart Campaigns',
  api: 'asset',
  method: 'POST',
  path: '/rest/asset/v1/smartCampaign/{id}.json',
  takes: 'form or json',
  params: [
    pathId('id', 'The id of the campaign.'),
    { name: NAME.name, in: 'form', type: 'text', help: NAME.help },
    DESCRIPTION,
  ],
  answers: smartCampaign,
  facts: ['12.16', '1.14'],
  provenance: 'documented',
  simulated: ['Form fields (the guide) and JSON (the definition) are both taken.'],
  errors: [
    NO_CAMPAIGN,
    simulated(709, 'another campaign of the program has the name, or a text is too long'),
  ],
  example: { values: { id: '{{campaignId}}', description: 'Changed by the API' } },
  handle(call, { sandbox }) {
    const description = call.text('description');
    const name = nameIn(call.text('name'));
    const odd = oddText(name, description);
    if (odd) return odd;
    const found = campaignOf(sandbox, call.whole('id'));
    if (!found) return notFound();
    const { ref } = found.compiled;
    const to = name === '' ? ref : `${found.program.name}.${name}`;
    if (campaignsOf(sandbox).some(({ id, compiled }) => compiled.ref === to && id !== found.id))
      return refuse(709, `"${name}" is the name of another smart campaign in the same program.`);
    const names = new Map([[ref, to]]);
    const change = (campaign: CampaignData): CampaignData =>
      campaign.id === found.id
        ? {
            ...campaign,
            ...(name === '' ? {} : { name }),
            ...(description === undefined ? {} : { description }),
          }
        : campaign;
    const instance = instanceWithMentions(
      to === ref ? sandbox.scenario.instance : withNameFree(sandbox, to),
      names,
    );
    const programs = instance.programs.map((one) => ({ ...one, campaigns: one.campaigns.map(change) }));
    const past = to === ref ? sandbox : pastWithMentions(sandbox, names);
    const edited = edit(past, { instance: { ...instance, programs } });
    if (isRefusal(edited)) return edited;
    const registry = stamped(edited.registry, 'campaign', found.id, edited.world.now);
    const after = { ...edited, registry };
    const changed = campaignOf(after, found.id);
    return { sandbox: after, result: changed ? [smartCampaignOf(changed)] : [] };
  },
};
