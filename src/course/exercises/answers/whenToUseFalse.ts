import type { Answers } from '../answer.ts';
import { context, remove, write } from '../edits.ts';

const FLOW = 'Attribution.New people';
const ads = [context(FLOW, 1, false), context(FLOW, 2, false)];

/** when-to-use-false */
export const whenToUseFalse: Answers = {
  right: [
    { title: 'the ads with False, the note with True', edits: [...ads, context(FLOW, 3, true)] },
    {
      title: 'the central campaign writes the note itself',
      edits: [
        ...ads,
        remove(FLOW, 3),
        ...write(FLOW, 3, 'Attributed By', '{{program.name}}, {{campaign.name}}'),
      ],
    },
  ],
  misses: [
    {
      title: 'False in all steps',
      edits: ads,
      says: 'Ada\'s Attributed By ends as "Operations, Note who called"',
    },
    {
      title: 'True in all steps',
      edits: [context(FLOW, 3, true)],
      says: 'Ada\'s Ad Source ends as "direct"',
    },
  ],
};
