import { changeDataValue } from '../activities/changeDataValue.ts';
import { changeScore } from '../activities/changeScore.ts';
import { activity } from '../activities/kind.ts';
import type { Activity, Change } from '../events.ts';
import { fieldValues } from '../params/fieldValues.ts';
import { person } from '../params/person.ts';
import { text } from '../params/text.ts';
import type { Program } from '../program.ts';
import { quote, show, type Value } from '../value.ts';
import { fieldOf } from '../world.ts';
import type { OutsideKind } from './kind.ts';

function logged({ fields }: Program, { field, from, to }: Change, source: string): Activity {
  if (fields.get(field) === 'score' && to !== null)
    return activity(changeScore, {
      'Score Name': field,
      'Change Value': `=${show(to)}`,
      'Old Value': from,
      'New Value': to,
      Reason: source,
    });
  return activity(changeDataValue, {
    'Attribute Name': field,
    'Old Value': from,
    'New Value': to,
    Source: source,
  });
}

/**
 * An import, the API or the CRM gives fields of the person new values. Each field that changes is an entry of the log,
 * a score's too; a value that is there already is not. Fields that flow steps cannot change do change here.
 */
export const personIsUpdated: OutsideKind = {
  name: 'Person is Updated',
  facts: ['7.11', '7.13', '11.3'],
  summary: 'An import, the API or the CRM changes fields of the person.',
  params: [
    { name: 'person', label: 'Person', type: person, help: 'Who.' },
    { name: 'fields', label: 'Fields', type: fieldValues, help: 'Person fields and their new values.' },
    {
      name: 'source',
      label: 'Source',
      type: text,
      optional: true,
      help: 'Where it comes from; Web Service API when left out.',
    },
  ],
  arrive(program, world, params) {
    const name = String(params['person']);
    const values = params['fields'] as Readonly<Record<string, Value>>;
    const source = String(params['source'] ?? 'Web Service API');
    const subject = world.people.get(name);
    const changes = Object.entries(values).flatMap(([field, to]): Change[] => {
      const from = subject ? fieldOf(subject, field) : null;
      return from === to ? [] : [{ field, from, to }];
    });
    const told = changes.map(({ field, to }) => `${field} becomes ${quote(to)}`).join(', ');
    return {
      person: name,
      reason: told === '' ? `${name} has these values already. Nothing changes.` : `${name}: ${told}.`,
      attributes: { ...values, Source: source },
      changes,
      activities: changes.map((change) => logged(program, change, source)),
    };
  },
};
