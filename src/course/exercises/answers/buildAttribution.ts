import type { Answers } from '../answer.ts';
import { context, move, swap } from '../edits.ts';

const TOUCH = 'Attribution.New touch';
const ads = [context(TOUCH, 2, false), context(TOUCH, 3, false)];

/** build-attribution */
export const buildAttribution: Answers = {
  right: [
    { title: 'False, and the copy after all ads', edits: [...ads, move(TOUCH, 5, 4)] },
    { title: 'the copy goes to the end', edits: [...ads, move(TOUCH, 4, 6)] },
  ],
  misses: [
    {
      title: 'the partner still comes after the copy',
      edits: ads,
      says: 'Cleo\'s Last Touch Source ends as "unknown ad"',
    },
    {
      title: 'LinkedIn is forgotten',
      edits: [context(TOUCH, 2, false), move(TOUCH, 5, 4)],
      says: 'Ada\'s Last Touch Source ends as "direct", not as "linkedin"',
    },
    {
      title: 'the copy is requested',
      edits: [...ads, swap(TOUCH, 4)],
      says: 'Cleo\'s Last Touch Source ends as "unknown ad"',
    },
  ],
};
