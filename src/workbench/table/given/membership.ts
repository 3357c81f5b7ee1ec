import { membershipOf } from '../membership.ts';
import type { GivenKind } from './kind.ts';

/** A membership that the person has from the start: `List: Guests` with yes or no, `Program Status: Webinar` with a status. */
export const membership: GivenKind = (head, program) => {
  const found = membershipOf(head, program);
  if (found === undefined || typeof found === 'string') return found;
  const { mark, read, put } = found;
  return { title: mark, read, put };
};
