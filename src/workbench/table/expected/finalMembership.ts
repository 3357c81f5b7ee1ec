import { membershipOf } from '../membership.ts';
import { valueUnder } from '../value.ts';
import type { ExpectedKind } from './kind.ts';

/** A membership at the end: `expect List: Guests` with yes or no, `expect Program Status: Webinar` with a status. */
export const finalMembership: ExpectedKind = (head, program) => {
  const found = membershipOf(head, program);
  if (found === undefined || typeof found === 'string') return found;
  const { mark, read } = found;
  return {
    title: mark,
    read,
    found: ({ world }, person) => valueUnder(world.people.get(person)?.marks, mark),
  };
};
