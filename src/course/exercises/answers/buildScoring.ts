import type { Answers } from '../answer.ts';
import { context, remove, rule, score, swap, write } from '../edits.ts';

const WEBINAR = 'Webinar.Registered';
const SHARED = 'Scoring.Score the activity';

/** build-scoring */
export const buildScoring: Answers = {
  right: [
    { title: 'True, and every time', edits: [context(WEBINAR, 0, true), rule(SHARED, 'every time')] },
    {
      title: 'the webinar scores in a step of its own',
      edits: [
        remove(WEBINAR, 0),
        ...score(WEBINAR, 0, 'Activity Score', '{{my.Score Activity}}'),
        ...write(WEBINAR, 1, 'Last Activity Date', '{{system.date}}'),
        rule(SHARED, 'every time'),
      ],
    },
  ],
  misses: [
    {
      title: 'the rule is left on only once',
      edits: [context(WEBINAR, 0, true)],
      says: "Ada's Activity Score ends as 5, not as 10",
    },
    {
      title: 'the setting is left on False',
      edits: [rule(SHARED, 'every time')],
      says: "Ada's Activity Score ends as 0, not as 10",
    },
    {
      title: 'the webinar requests it',
      edits: [rule(SHARED, 'every time'), swap(WEBINAR, 0)],
      says: "Ada's Activity Score ends as 0, not as 10",
    },
  ],
};
