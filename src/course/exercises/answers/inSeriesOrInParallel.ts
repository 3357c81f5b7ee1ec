import type { Answers } from '../answer.ts';
import { remove, request, swap, write } from '../edits.ts';

const FLOW = 'Lifecycle.New person';

/** in-series-or-in-parallel */
export const inSeriesOrInParallel: Answers = {
  right: [
    { title: 'both scores are executed', edits: [swap(FLOW, 0), swap(FLOW, 1)] },
    { title: 'all three are executed', edits: [swap(FLOW, 0), swap(FLOW, 1), swap(FLOW, 2)] },
    {
      title: 'each campaign requests the next one',
      edits: [
        remove(FLOW, 2),
        remove(FLOW, 1),
        ...request('Lifecycle.Quality score', 3, 'Lifecycle.Behavior score'),
        ...request('Lifecycle.Behavior score', 2, 'Lifecycle.MQL decision'),
      ],
    },
  ],
  misses: [
    {
      title: 'only the quality score is executed',
      edits: [swap(FLOW, 0)],
      says: 'Ada\'s Lifecycle Stage ends as "Nurture"',
    },
    {
      title: 'the caller writes the stage',
      edits: write(FLOW, 3, 'Lifecycle Stage', 'MQL'),
      says: 'Lifecycle Stage ends as',
    },
  ],
};
