import { checkCrmStatus } from '../assets/check.ts';
import { MARKS } from '../marks.ts';
import { crmCampaign, crmStatus } from '../params/crmCampaign.ts';
import { markOf } from '../world.ts';
import type { FilterKind } from './kind.ts';

/** Is the person in a campaign of Salesforce, with a certain status if one is named (fact 7.12)? */
export const memberOfSfdcCampaign: FilterKind = {
  name: 'Member of SFDC Campaign',
  facts: ['7.12'],
  summary: 'The person is in a campaign of Salesforce.',
  params: [
    {
      name: 'campaign',
      label: 'Campaign',
      type: crmCampaign,
      help: 'A campaign of Salesforce.',
    },
    { name: 'status', label: 'Status', type: crmStatus, optional: true, help: 'Any status when left out.' },
  ],
  check: ({ campaign, status }, names) =>
    status === undefined ? undefined : checkCrmStatus(names, String(campaign), String(status)),
  holds({ person }, params) {
    const campaign = String(params['campaign']);
    const { status } = params;
    const seen = markOf(person, MARKS.crmStatus('SFDC', campaign));
    const wanted = status === undefined ? '' : ` as ${String(status)}`;
    const holds = seen !== null && (status === undefined || seen === status);
    return { text: `Member of SFDC Campaign ${campaign}${wanted}`, holds, seen };
  },
};
