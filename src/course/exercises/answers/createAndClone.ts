import type { Answers } from '../answer.ts';
import { context, remove, score, set } from '../edits.ts';

const JUNE = 'Webinar June.Registered';
const JULY = 'Webinar July.Registered';

const original = (caller: string, parent: boolean) => [
  set(caller, 0, 'campaign', 'Scoring.Score'),
  ...(parent ? [context(caller, 0, true)] : []),
];
const points = (caller: string) => [remove(caller, 0), ...score(caller, 0, 'Person Score', '{{my.Points}}')];

/** create-and-clone-through-the-api */
export const createAndClone: Answers = {
  right: [
    { title: 'no clone at all', edits: [...original(JUNE, true), ...original(JULY, true)] },
    { title: 'the steps in place', edits: [...points(JUNE), ...points(JULY)] },
  ],
  misses: [
    {
      title: 'the original with False',
      edits: [...original(JUNE, false), ...original(JULY, false)],
      says: "Ada's Person Score ends as 5",
    },
  ],
};
