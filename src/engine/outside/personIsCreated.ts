import { activity } from '../activities/kind.ts';
import { newLead } from '../activities/newLead.ts';
import { person } from '../params/person.ts';
import type { OutsideKind } from './kind.ts';

const attributes = { 'Source Type': 'Web Service API' };

/** A new person enters the database. A person who is there already is not created again. */
export const personIsCreated: OutsideKind = {
  name: 'Person is Created',
  facts: ['7.11'],
  summary: 'A new person enters the database.',
  params: [{ name: 'person', label: 'Person', type: person, help: 'A person marked "new".' }],
  arrive(_program, world, params) {
    const name = String(params['person']);
    if (world.people.get(name)?.exists)
      return { person: name, reason: `${name} is in the database already.`, attributes: {} };
    return {
      person: name,
      reason: `${name} enters the database.`,
      attributes,
      creates: true,
      activities: [activity(newLead, attributes)],
    };
  },
};
