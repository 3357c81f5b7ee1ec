import { tokenValues } from '../params/values.ts';
import { campaignParam } from '../steps/kind.ts';
import { WEB_SERVICE_API } from '../triggers/sources.ts';
import { apiTokens } from './apiTokens.ts';
import { ASKED, request } from './asking.ts';
import type { OutsideKind } from './kind.ts';

/** A call of the REST API's Request Campaign, for one person. Accepted does not mean qualified (fact 12.8). */
export const apiRequest: OutsideKind = {
  name: 'API Request Campaign',
  facts: ['3.5', '4.8', '12.6', '12.8'],
  summary: 'A program outside Marketo requests a campaign through the REST API.',
  params: [
    ...ASKED,
    {
      name: 'tokens',
      label: 'My Tokens',
      type: tokenValues,
      optional: true,
      help: 'Values instead of the stored ones.',
    },
  ],
  arrive(program, world, params) {
    const name = String(params['person']);
    const campaign = campaignParam(params, 'campaign');
    const asked = { campaign, source: WEB_SERVICE_API, ...apiTokens(params) };
    return request(program, world, name, asked, (ref) => `The API requests ${ref} for ${name}.`);
  },
};
