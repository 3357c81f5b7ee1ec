import { forEachCrm } from '../../crm.ts';
import { texts, tokensFrom } from '../attributes.ts';
import type { ActivityKind } from '../kind.ts';

/** The person was put into a CRM, or the record there was brought up to date. */
export const syncLead = forEachCrm(
  ({ name, label }): ActivityKind => ({
    name: `Sync Lead to ${name}`,
    id: name === 'SFDC' ? 19 : 300,
    facts: ['6.31', '11.2'],
    primary: 'Assigned To',
    attributes: texts('Assigned To'),
    trigger: {
      name: `Person is Synced to ${name}`,
      facts: ['5.9', '7.11', '7.17'],
      summary: `Fires when the person is synced to ${label}.`,
      constraints: { 'Assigned To': 'Assigned To' },
      tokens: tokensFrom({ name: 'Assigned To' }),
    },
    filter: { name: `Person was Synced to ${name}`, summary: `The person was synced to ${label}.` },
  }),
);
