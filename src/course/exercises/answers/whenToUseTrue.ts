import type { Answers } from '../answer.ts';
import { context, execute, remove, swap } from '../edits.ts';

const MARK = 'MQL.Mark as MQL';
const CLEAN = 'MQL.Clean and mark';
const STARTUP = 'Contact Sales - Startup.Startup form';
const callers = [
  context('Contact Sales - Enterprise.Enterprise form', 0, true),
  context('Trade fair.Hand over the list', 0, true),
];

/** when-to-use-true */
export const whenToUseTrue: Answers = {
  right: [
    { title: 'True all the way', edits: [...callers, context(CLEAN, 1, true)] },
    {
      title: 'the form executes both',
      edits: [...callers, remove(CLEAN, 1), ...execute(STARTUP, 1, MARK, true)],
    },
  ],
  misses: [
    { title: 'the last link is forgotten', edits: callers, says: 'Cleo\'s MQL Source Program ends as "MQL"' },
    {
      title: 'one form requests it',
      edits: [...callers, context(CLEAN, 1, true), swap('Contact Sales - SMB.SMB form', 0)],
      says: 'Ben\'s MQL Source Program ends as "MQL"',
    },
  ],
};
