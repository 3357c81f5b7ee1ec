import { fillOutForm } from '../activities/fillOutForm.ts';
import { activity } from '../activities/kind.ts';
import { newLead } from '../activities/newLead.ts';
import { person } from '../params/person.ts';
import { text } from '../params/text.ts';
import type { OutsideKind } from './kind.ts';

/** A form fill. It creates a person who is not in the database, and then both triggers hear it (fact 7.16). */
export const fillsOutForm: OutsideKind = {
  name: 'Fills Out Form',
  facts: ['7.11', '7.16'],
  summary: 'The person submits a form; a new person is created by it.',
  params: [
    { name: 'person', label: 'Person', type: person, help: 'Who submits it.' },
    { name: 'form', label: 'Form Name', type: text, help: 'The form.' },
    { name: 'page', label: 'Web Page', type: text, optional: true, help: 'The page that the form is on.' },
    { name: 'ip', label: 'Client IP Address', type: text, optional: true, help: 'Where it comes from.' },
  ],
  arrive(_program, world, params) {
    const name = String(params['person']);
    const form = String(params['form']);
    const page = params['page'] === undefined ? null : String(params['page']);
    const { ip } = params;
    const attributes =
      ip === undefined
        ? { 'Form Name': form, 'Web Page': page }
        : { 'Form Name': form, 'Web Page': page, 'Client IP Address': String(ip) };
    const filled = activity(fillOutForm, attributes);
    const creates = world.people.get(name)?.exists !== true;
    return {
      person: name,
      reason: creates
        ? `${name} fills out "${form}" and enters the database by it.`
        : `${name} fills out "${form}".`,
      attributes,
      creates,
      web: true,
      activities: creates ? [activity(newLead, { 'Source Type': 'Web form fillout' }), filled] : [filled],
    };
  },
};
