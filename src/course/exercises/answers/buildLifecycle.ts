import type { Answers } from '../answer.ts';
import { context, move, swap } from '../edits.ts';

const FORM = 'Contact Sales.Contact form';

/** build-lifecycle */
export const buildLifecycle: Answers = {
  right: [
    {
      title: 'the score first, and the decision with True',
      edits: [context(FORM, 1, true), move(FORM, 1, 2)],
    },
    { title: 'the score before everything', edits: [context(FORM, 1, true), move(FORM, 2, 0)] },
  ],
  misses: [
    {
      title: 'the order is left',
      edits: [context(FORM, 1, true)],
      says: "Dana's MQL Source Program ends as empty",
    },
    {
      title: 'the setting is left on False',
      edits: [move(FORM, 1, 2)],
      says: 'Ada\'s MQL Source Program ends as "Lifecycle"',
    },
    {
      title: 'the score is requested',
      edits: [context(FORM, 1, true), move(FORM, 1, 2), swap(FORM, 1)],
      says: "Dana's MQL Source Program ends as empty",
    },
  ],
};
