import { cloneCampaign } from '#engine';
import { smartCampaign, smartCampaignOf } from '../../records/smartCampaign.ts';
import { addCampaign } from '../../sandbox/addCampaign.ts';
import { campaignOf } from '../../sandbox/campaigns.ts';
import { isRefusal, refuse } from '../../sandbox/refusal.ts';
import { pathId, simulated } from '../common.ts';
import type { Operation } from '../kind.ts';
import {
  DESCRIPTION,
  FOLDER,
  IS_EXECUTABLE,
  NAME,
  NAMING_ERRORS,
  NO_CAMPAIGN,
  nameIn,
  notFound,
  oddText,
  programIn,
} from './naming.ts';

export const cloneSmartCampaign: Operation = {
  id: 'cloneSmartCampaign',
  title: 'Clone Smart Campaign',
  summary:
    'Copies smart list and flow into a new campaign, which is executable only if isExecutable says so.',
  group: 'Smart Campaigns',
  api: 'asset',
  method: 'POST',
  path: '/rest/asset/v1/smartCampaign/{id}/clone.json',
  takes: 'form',
  params: [
    pathId('id', 'The id of the campaign to copy.'),
    NAME,
    FOLDER,
    DESCRIPTION,
    {
      ...IS_EXECUTABLE,
      undocumented: 'In Adobe’s release note of March 2022, and in its reference no more (12.17).',
    },
  ],
  answers: smartCampaign,
  facts: ['12.16', '12.17', '1.7', '1.12', '1.13'],
  provenance: 'documented',
  simulated: ['The code and the text where a campaign with triggers is to become executable.'],
  errors: [
    ...NAMING_ERRORS,
    NO_CAMPAIGN,
    simulated(709, 'isExecutable is true and the campaign has a trigger'),
  ],
  example: {
    values: {
      id: '{{executableId}}',
      name: 'A clone',
      folder: '{"id": {{programId}}, "type": "Program"}',
      isExecutable: 'true',
    },
  },
  handle(call, { sandbox }) {
    const [name, description] = [nameIn(call.text('name')), call.text('description')];
    const odd = oddText(name, description);
    if (odd) return odd;
    const original = campaignOf(sandbox, call.whole('id'));
    if (!original) return notFound();
    const holder = programIn(sandbox, call.place('folder'));
    if (typeof holder !== 'number') return holder;
    const copy = cloneCampaign(original.data, { name, executable: call.flag('isExecutable') === true });
    if ('refused' in copy) return refuse(709, copy.refused.message);
    const made = addCampaign(sandbox, holder, { ...copy.clone, ...(description ? { description } : {}) });
    if (isRefusal(made)) return made;
    const found = campaignOf(made.sandbox, made.id);
    return { sandbox: made.sandbox, result: found ? [smartCampaignOf(found)] : [] };
  },
};
