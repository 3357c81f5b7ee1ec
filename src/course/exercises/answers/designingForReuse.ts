import type { Answers } from '../answer.ts';
import { execute, remove, swap } from '../edits.ts';

const PLAIN = 'Intake.Standardize';
const CODE = 'Intake.Country code';
const out = remove(PLAIN, 1);

/** designing-for-reuse */
export const designingForReuse: Answers = {
  right: [
    { title: 'tier 2 executes both', edits: [out, ...execute('Intake.Enrich', 1, CODE)] },
    { title: 'tier 1 executes it', edits: [out, ...execute('Intake.Process', 1, CODE)] },
    { title: 'a request at the top', edits: [swap('Intake.New person', 0)] },
  ],
  misses: [
    { title: 'the code is requested', edits: [swap(PLAIN, 1)], says: 'Ada\'s Team ends as "World team"' },
    {
      title: 'the code comes first',
      edits: [out, ...execute('Intake.Enrich', 0, CODE)],
      says: 'Ada\'s Country Code ends as "other"',
    },
  ],
};
