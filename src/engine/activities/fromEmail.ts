import { anyEmail } from '../params/email.ts';
import type { FromOutside } from './kind.ts';

type Gives = FromOutside['gives'];

/**
 * How what a person does with an email comes from outside: the email is one of the model's, and its subject is the one
 * that the email has unless the event says what the person saw. Beside these an event can give `others`, all optional.
 */
export function fromEmail(summary: string, others: Gives = {}): FromOutside {
  return {
    summary,
    gives: { email: 'Email', subject: 'Subject', ...others },
    optional: ['subject', ...Object.keys(others)],
    types: { email: anyEmail },
    completes(arrival, { catalog }) {
      const { attributes, activities = [] } = arrival;
      if (attributes['Subject'] !== undefined) return arrival;
      const written = catalog.emails.get(String(attributes['Email']))?.subject;
      if (written === undefined || written.includes('{{')) return arrival;
      const subject = { Subject: written };
      return {
        ...arrival,
        attributes: { ...attributes, ...subject },
        activities: activities.map((one) => ({ ...one, attributes: { ...one.attributes, ...subject } })),
      };
    },
  };
}
