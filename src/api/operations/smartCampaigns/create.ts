import { smartCampaign, smartCampaignOf } from '../../records/smartCampaign.ts';
import { addCampaign } from '../../sandbox/addCampaign.ts';
import { campaignOf } from '../../sandbox/campaigns.ts';
import { isRefusal } from '../../sandbox/refusal.ts';
import type { Operation } from '../kind.ts';
import {
  DESCRIPTION,
  FOLDER,
  IS_EXECUTABLE,
  NAME,
  NAMING_ERRORS,
  nameIn,
  oddText,
  programIn,
} from './naming.ts';

/** A campaign without rules and steps: no documented call adds them (fact 12.18). */
export const createSmartCampaign: Operation = {
  id: 'createSmartCampaign',
  title: 'Create Smart Campaign',
  summary: 'Makes a smart campaign without rules and steps; with isExecutable an executable one.',
  group: 'Smart Campaigns',
  api: 'asset',
  method: 'POST',
  path: '/rest/asset/v1/smartCampaigns.json',
  takes: 'form',
  params: [
    NAME,
    FOLDER,
    DESCRIPTION,
    {
      ...IS_EXECUTABLE,
      undocumented: 'Practitioners report it for this call; Adobe’s reference does not have it (12.17).',
    },
  ],
  answers: smartCampaign,
  facts: ['12.16', '12.17', '12.18', '1.4'],
  provenance: 'documented',
  simulated: ['isExecutable is reported by practitioners for this call, and not documented.'],
  limits: ['A description has at most 2,000 characters.'],
  errors: NAMING_ERRORS,
  example: {
    values: {
      name: 'Made by the API',
      folder: '{"id": {{programId}}, "type": "Program"}',
      description: 'An executable',
      isExecutable: 'true',
    },
  },
  keeps: { madeId: 'result.0.id' },
  handle(call, { sandbox }) {
    const [name, description] = [nameIn(call.text('name')), call.text('description')];
    const odd = oddText(name, description);
    if (odd) return odd;
    const holder = programIn(sandbox, call.place('folder'));
    if (typeof holder !== 'number') return holder;
    const made = addCampaign(sandbox, holder, {
      name,
      ...(description ? { description } : {}),
      ...(call.flag('isExecutable') === true ? { executable: true } : {}),
      flow: [],
    });
    if (isRefusal(made)) return made;
    const found = campaignOf(made.sandbox, made.id);
    return { sandbox: made.sandbox, result: found ? [smartCampaignOf(found)] : [] };
  },
};
