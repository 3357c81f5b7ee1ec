import type { Answers } from '../answer.ts';
import { add, execute, remove, swap } from '../edits.ts';

const CUSTOMER = 'Onboarding.New customer';
const WELCOME = 'Onboarding.Welcome';

/** limits */
export const limits: Answers = {
  right: [
    { title: 'the welcome is requested', edits: [swap(CUSTOMER, 0)] },
    {
      title: 'the caller waits, last',
      edits: [
        remove(WELCOME, 2),
        remove(WELCOME, 1),
        ...add(CUSTOMER, 2, 'Wait', { duration: '1 day' }),
        ...execute(CUSTOMER, 3, 'Onboarding.Check'),
      ],
    },
  ],
  misses: [{ title: 'the wait is taken out', edits: [remove(WELCOME, 1)], says: "Ada's Checked At ends as" }],
};
