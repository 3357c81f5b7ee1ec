import type { ActivityKind } from './kind.ts';

/** A person was deleted; Lead is the API's word for a person. Nothing listens: the person is gone. */
export const deletePerson: ActivityKind = {
  name: 'Delete Lead',
  id: 37,
  facts: ['6.16', '11.2'],
  attributes: { 'Remove from CRM': 'boolean', Reason: 'string' },
};
