import type { Answers } from '../answer.ts';
import { context, remove, score } from '../edits.ts';

const WEBINAR = 'Webinar.Registered';
const NEWSLETTER = 'Newsletter.Subscribed';

/** token-context */
export const tokenContext: Answers = {
  right: [
    { title: 'the first two with True', edits: [context(WEBINAR, 0, true), context(NEWSLETTER, 0, true)] },
    {
      title: 'the webinar scores in a step of its own',
      edits: [
        remove(WEBINAR, 0),
        ...score(WEBINAR, 0, 'Person Score', '{{my.Activity Score}}'),
        context(NEWSLETTER, 0, true),
      ],
    },
  ],
  misses: [
    {
      title: 'all three with True',
      edits: [
        context(WEBINAR, 0, true),
        context(NEWSLETTER, 0, true),
        context('Trade fair.Visited the booth', 1, true),
      ],
      says: "Cleo's Person Score ends as 100",
    },
    {
      title: 'the newsletter is forgotten',
      edits: [context(WEBINAR, 0, true)],
      says: 'Ben\'s Score Program ends as "Scoring"',
    },
  ],
};
