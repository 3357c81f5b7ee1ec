import { type Crm, forEachCrm } from '../../crm.ts';
import { texts, tokensFrom } from '../attributes.ts';
import type { ActivityKind } from '../kind.ts';

interface Words {
  readonly name: string;
  readonly id: number;
  readonly trigger: string;
  readonly filter: string;
  /** What has happened, as the end of a sentence. */
  readonly what: string;
}

/** No trigger of a campaign in a CRM is in the list of fact 7.11; that their changes are heard follows from fact 7.17. */
function member({ name }: Crm, words: Words): ActivityKind {
  const { id, trigger, filter, what } = words;
  const named = { Campaign: 'Campaign', 'New Status': 'New Status', 'Old Status': 'Old Status' };
  return {
    name: words.name,
    id: name === 'SFDC' ? id : null,
    facts: ['5.17', '11.2'],
    primary: 'Campaign',
    attributes: texts(...Object.keys(named)),
    trigger: {
      name: trigger,
      facts: ['5.9', '7.17'],
      summary: `Fires when ${what}.`,
      constraints: named,
      tokens: tokensFrom({ name: 'Campaign' }),
    },
    filter: { name: filter, summary: `It has happened that ${what}.` },
  };
}

/** The person joined a campaign of the CRM. */
export const addToCrmCampaign = forEachCrm((crm) =>
  member(crm, {
    name: `Add to ${crm.name} Campaign`,
    id: 42,
    trigger: `Added to ${crm.name} Campaign`,
    filter: `Was Added to ${crm.name} Campaign`,
    what: `the person is added to a campaign of ${crm.label}`,
  }),
);

/** The person left a campaign of the CRM. */
export const removeFromCrmCampaign = forEachCrm((crm) =>
  member(crm, {
    name: `Remove from ${crm.name} Campaign`,
    id: 43,
    trigger: `Removed from ${crm.name} Campaign`,
    filter: `Was Removed from ${crm.name} Campaign`,
    what: `the person is removed from a campaign of ${crm.label}`,
  }),
);

/** The person has another status in a campaign of Salesforce. */
export const changeStatusInCrmCampaign = forEachCrm((crm) =>
  member(crm, {
    name: `Change Status in ${crm.name} Campaign`,
    id: 44,
    trigger: `Status is Changed in ${crm.name} Campaign`,
    filter: `Status was Changed in ${crm.name} Campaign`,
    what: `the status of the person in a campaign of ${crm.label} changes`,
  }),
);
