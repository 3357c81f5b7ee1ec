import { asset } from './asset.ts';
import type { ParamType } from './kind.ts';

/** An email of the model. */
export const anyEmail: ParamType = asset('email', ({ emails }) => emails);

/** An email that can be sent: only approved ones can be chosen (fact 6.17). */
export const approvedEmail: ParamType = {
  ...anyEmail,
  name: 'approved email',
  options: ({ catalog }) =>
    [...catalog.emails].filter(([, { approved }]) => approved !== false).map(([name]) => name),
  read(value, names, own) {
    if (names.catalog.emails.get(String(value))?.approved !== false) return anyEmail.read(value, names, own);
    const message = `The email "${String(value)}" is not approved, so it cannot be chosen.`;
    return { wrong: { message, facts: ['6.17'] } };
  },
};
