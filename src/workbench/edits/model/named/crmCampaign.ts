import type { NamedKind } from './kind.ts';

/** A campaign of the CRM: not a smart campaign. */
export const crmCampaign: NamedKind = {
  id: 'CRM campaign',
  title: 'CRM campaigns',
  list: ['instance', 'crmCampaigns'],
  types: ['CRM campaign'],
  keys: [{ name: 'statuses', label: 'Statuses', holds: 'words', needed: true, help: 'Its statuses.' }],
  fresh: ({ name }) => ({ name, statuses: ['Sent'] }),
};
