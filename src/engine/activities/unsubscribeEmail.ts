import { fieldOf } from '../world.ts';
import { texts, tokensFrom } from './attributes.ts';
import { changeDataValue } from './changeDataValue.ts';
import { fromEmail } from './fromEmail.ts';
import { type ActivityKind, activity, type FromOutside } from './kind.ts';

const FIELD = 'Unsubscribed';

const plain = fromEmail('The person unsubscribes with the link in an email.', {
  ip: 'Client IP Address',
});

/** Ticks Unsubscribed, which is a change of a field like any other (facts 9.1, 7.13). */
const ticked: NonNullable<FromOutside['completes']> = (arrival, program, world) => {
  const completed = plain.completes?.(arrival, program, world) ?? arrival;
  const person = world.people.get(String(arrival.person));
  const from = person ? fieldOf(person, FIELD) : null;
  if (from === true) return completed;
  const changed = activity(changeDataValue, {
    'Attribute Name': FIELD,
    'Old Value': from,
    'New Value': true,
    Reason: 'Unsubscribes from Email',
    Source: 'Email',
  });
  return {
    ...completed,
    changes: [{ field: FIELD, from, to: true }],
    activities: [...(completed.activities ?? []), changed],
  };
};

/** The person unsubscribed. The log shows it and, after it, the change of the field. */
export const unsubscribeEmail: ActivityKind = {
  name: 'Unsubscribe Email',
  id: 9,
  facts: ['11.2', '5.9', '7.13', '9.1'],
  primary: 'Email',
  attributes: texts('Email', 'Subject', 'Client IP Address'),
  trigger: {
    name: 'Unsubscribes from Email',
    facts: ['7.11', '5.9'],
    summary: 'Fires when the person unsubscribes.',
    constraints: { Email: 'Email', Subject: 'Subject', 'Client IP Address': 'Client IP Address' },
    tokens: tokensFrom({ name: 'Email', subject: 'Subject', 'client ip address': 'Client IP Address' }),
  },
  filter: { name: 'Unsubscribed from Email', summary: 'The person has unsubscribed.' },
  outside: { ...plain, completes: ticked },
};
