import { person } from '../params/person.ts';
import type { OutsideKind } from './kind.ts';

/**
 * The API's Associate Lead ties the cookie of a visitor to a person that the database has: what the visitor did so far
 * becomes that person's (fact 10.2). Nobody is created by it, so Person is Created does not fire.
 */
export const associateLead: OutsideKind = {
  name: 'Associate Lead',
  facts: ['10.2'],
  summary: 'The API ties the cookie of an anonymous visitor to a person.',
  params: [{ name: 'person', label: 'Person', type: person, help: 'A person marked "anonymous".' }],
  arrive(_program, world, params) {
    const name = String(params['person']);
    if (world.people.get(name)?.anonymous !== true)
      return { person: name, reason: `${name} is not anonymous: nothing changes.`, attributes: {} };
    return {
      person: name,
      reason: `The API associates the cookie with ${name}, who is known from now on.`,
      attributes: {},
      creates: true,
    };
  },
};
