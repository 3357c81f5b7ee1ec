import { yesOrNo } from '../value.ts';
import type { ExpectedKind } from './kind.ts';

/** Is the person in the database at the end: `expect in the database`, with yes or no. */
export const inDatabase: ExpectedKind = (head) => {
  if (!/^in (the )?database$/i.test(head)) return undefined;
  const title = 'in the database';
  return {
    title,
    read: (text) => yesOrNo(text, title),
    found: ({ world }, person) => (world.people.get(person)?.exists ? true : null),
  };
};
