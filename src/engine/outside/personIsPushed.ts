import { activity } from '../activities/kind.ts';
import { pushLead } from '../activities/pushLead.ts';
import { person } from '../params/person.ts';
import { text } from '../params/text.ts';
import type { OutsideKind } from './kind.ts';

/**
 * The API call Push Lead. It puts a new person into the database, and only its own trigger hears of it: which others
 * fire is not documented beyond "not the ones that one expects" (fact 7.15). It does not make a visitor known, as no
 * source lists it among the ways (fact 10.2).
 */
export const personIsPushed: OutsideKind = {
  name: 'Person is Pushed to Marketo',
  facts: ['7.11', '7.15'],
  summary: 'A program outside Marketo pushes the person through the REST API; a new person is created by it.',
  params: [
    { name: 'person', label: 'Person', type: person, help: 'Who is pushed.' },
    {
      name: 'program',
      label: 'Program Name',
      type: text,
      optional: true,
      help: 'The program named in the call.',
    },
    { name: 'source', label: 'Source', type: text, optional: true, help: 'The source named in the call.' },
    { name: 'reason', label: 'Reason', type: text, optional: true, help: 'The reason named in the call.' },
  ],
  arrive(_program, world, params) {
    const name = String(params['person']);
    const given = { 'Program Name': params['program'], Source: params['source'], Reason: params['reason'] };
    const attributes = Object.fromEntries(
      Object.entries(given).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
    );
    const { exists = false, anonymous = false } = world.people.get(name) ?? {};
    return {
      person: name,
      reason: exists
        ? `The API pushes ${name}, who is in the database already.`
        : `The API pushes ${name} into the database; Person is Created does not hear of it.`,
      attributes,
      creates: !exists && !anonymous,
      activities: [activity(pushLead, attributes)],
    };
  },
};
