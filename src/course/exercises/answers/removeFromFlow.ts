import type { Answers } from '../answer.ts';
import { move, onlyIf, remove, swap } from '../edits.ts';

const PERSON = 'Inbound.New person';
const EVENT = 'Inbound.Event form';
const QUALIFY = 'Inbound.Qualify';

/** remove-from-flow */
export const removeFromFlow: Answers = {
  right: [
    { title: 'the callers write first', edits: [move(PERSON, 1, 0), move(EVENT, 1, 0)] },
    { title: 'both callers request', edits: [swap(PERSON, 0), swap(EVENT, 0)] },
    {
      title: 'nobody is removed',
      edits: [remove(QUALIFY, 0), ...onlyIf(QUALIFY, 0, 'Industry', 'is not', 'Competitor')],
    },
  ],
  misses: [
    {
      title: 'one caller is forgotten',
      edits: [move(PERSON, 1, 0)],
      says: 'Event Status ends as "Invited"',
    },
    { title: 'the stop is requested', edits: [swap(QUALIFY, 0)], says: 'Ada\'s Fit ends as "Good"' },
  ],
};
