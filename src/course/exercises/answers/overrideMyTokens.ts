import type { Answers } from '../answer.ts';
import { context, remove, swap, write } from '../edits.ts';

const CONFIRM = 'Workshop.Confirm';

/** override-my-tokens-through-the-api */
export const overrideMyTokens: Answers = {
  right: [
    { title: 'the badge is executed with True', edits: [swap(CONFIRM, 1), context(CONFIRM, 1, true)] },
    {
      title: 'the campaign writes the badge itself',
      edits: [
        remove(CONFIRM, 1),
        ...write(CONFIRM, 1, 'Badge Seat', '{{my.Seat}}'),
        ...write(CONFIRM, 2, 'Badge Room', '{{my.Room}}'),
        ...write(CONFIRM, 3, 'Badge Help', 'Ground floor'),
      ],
    },
  ],
  misses: [
    {
      title: 'the badge is executed with False',
      edits: [swap(CONFIRM, 1)],
      says: 'Ada\'s Badge Seat ends as "ask at the desk"',
    },
  ],
};
