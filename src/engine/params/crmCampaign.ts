import { asset } from './asset.ts';
import type { ParamType } from './kind.ts';
import { text } from './text.ts';
import { wordOf } from './word.ts';

/** A campaign of the CRM. */
export const crmCampaign = asset('CRM campaign', ({ crmCampaigns }) => crmCampaigns);

/** A status of a campaign of the CRM. Whether the campaign has it is for the kind's `check`. */
export const crmStatus = wordOf('CRM campaign status', ({ crmCampaigns }) =>
  [...crmCampaigns.values()].flatMap(({ statuses }) => statuses),
);

/** A campaign of the CRM, or a token that names one: the SFDC Campaign My Token (fact 5.17). */
export const crmCampaignOrToken: ParamType = {
  ...crmCampaign,
  read: (value, names, own) =>
    String(value).includes('{{') ? text.read(value, names, own) : crmCampaign.read(value, names, own),
};

/** A status of a campaign of the CRM, or a token that gives one. */
export const crmStatusOrToken: ParamType = { ...crmStatus, read: text.read };
