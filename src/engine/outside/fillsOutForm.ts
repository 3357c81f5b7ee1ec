import { person } from '../params/person.ts';
import { text } from '../params/text.ts';
import { fillsOutForm as trigger } from '../triggers/fillsOutForm.ts';
import { personIsCreated } from '../triggers/personIsCreated.ts';
import type { Value } from '../value.ts';
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
  ],
  arrive(_program, world, params) {
    const name = String(params['person']);
    const form = String(params['form']);
    const page = params['page'] === undefined ? null : String(params['page']);
    const attributes: Record<string, Value> = { 'Form Name': form, 'Web Page': page };
    const filling = { type: 'Fill Out Form', attributes };
    const filled = { trigger: trigger.name, person: name, attributes };
    const creates = world.people[name]?.exists !== true;
    const created = {
      trigger: personIsCreated.name,
      person: name,
      attributes: { 'Source Type': 'Web form fillout' },
    };
    return {
      person: name,
      reason: creates
        ? `${name} fills out "${form}" and enters the database by it.`
        : `${name} fills out "${form}".`,
      attributes,
      creates,
      activities: creates ? [filling, { type: 'New Lead', attributes: created.attributes }] : [filling],
      occurrences: creates ? [created, filled] : [filled],
    };
  },
};
