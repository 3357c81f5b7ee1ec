import { forEachCrm } from '../../crm.ts';
import { texts } from '../attributes.ts';
import type { ActivityKind } from '../kind.ts';

/** The lead record in Salesforce became a contact. */
export const convertLead: ActivityKind = {
  name: 'Convert Lead',
  id: 21,
  facts: ['11.2'],
  attributes: {},
};

/** The record of the person in a CRM was deleted. */
export const deleteFromCrm = forEachCrm(
  ({ name }): ActivityKind => ({
    name: `Delete Lead from ${name}`,
    id: name === 'SFDC' ? 29 : null,
    facts: ['11.2'],
    attributes: {},
  }),
);

/** A task was created in a CRM. No source has its id. */
export const createTask = forEachCrm(
  ({ name }): ActivityKind => ({
    name: name === 'SFDC' ? 'Create Task' : 'Create Task in Microsoft',
    id: null,
    facts: ['6.20'],
    primary: 'Subject',
    attributes: texts('Subject', 'Assigned To', 'Due', 'Description'),
  }),
);
