import { requestable } from '../params/campaign.ts';
import { person } from '../params/person.ts';
import { tokenValues } from '../params/values.ts';
import { campaignIsRequested, WEB_SERVICE_API } from '../triggers/campaignIsRequested.ts';
import type { OutsideKind } from './kind.ts';

/** The name alone, in lower case: `{{my.Score}}` and `my.Score` are both `score`. */
function bare(name: string): string {
  const word = name.trim();
  const inside = word.startsWith('{{') && word.endsWith('}}') ? word.slice(2, -2).trim() : word;
  return inside.replace(/^my\./i, '').trim().toLowerCase();
}

function byName(tokens: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(tokens).map(([name, value]) => [bare(name), value]));
}

/** A call of the REST API's Request Campaign, for one person. Accepted does not mean qualified (fact 12.8). */
export const apiRequest: OutsideKind = {
  name: 'API Request Campaign',
  facts: ['3.5', '4.8', '12.6', '12.8'],
  summary: 'A program outside Marketo requests a campaign through the REST API.',
  params: [
    {
      name: 'campaign',
      label: 'Campaign',
      type: requestable,
      help: 'A campaign with Campaign is Requested.',
    },
    { name: 'person', label: 'Person', type: person, help: 'For whom.' },
    {
      name: 'tokens',
      label: 'My Tokens',
      type: tokenValues,
      optional: true,
      help: 'Values instead of the stored ones.',
    },
  ],
  arrive(program, _world, params) {
    const name = String(params['person']);
    const { campaign } = params['campaign'] as { readonly campaign: number };
    const ref = program.campaigns[campaign]?.ref ?? '';
    const tokens = params['tokens'] as Readonly<Record<string, string>> | undefined;
    const attributes = { Source: WEB_SERVICE_API };
    return {
      person: name,
      reason: `The API requests ${ref} for ${name}.`,
      attributes: { Campaign: ref, Source: WEB_SERVICE_API },
      activities: [
        {
          type: 'Request Campaign',
          attributes: { 'Campaign ID': program.campaigns[campaign]?.id ?? null, Source: WEB_SERVICE_API },
        },
      ],
      occurrences: [{ trigger: campaignIsRequested.name, person: name, attributes, campaign }],
      ...(tokens === undefined ? {} : { apiTokens: byName(tokens) }),
    };
  },
};
