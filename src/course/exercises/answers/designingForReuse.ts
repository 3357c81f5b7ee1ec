import type { Answers } from '../answer.ts';
import { execute, remove, swap } from '../edits.ts';

const CLEAN = 'Intake.Clean industry';
const SECTOR = 'Intake.Set sector';
const FORM = 'Intake.Profile form';
const out = remove(CLEAN, 1);

/** designing-for-reuse */
export const designingForReuse: Answers = {
  right: [
    {
      title: 'both callers execute both',
      edits: [out, ...execute('Intake.Enrich', 1, SECTOR), ...execute(FORM, 1, SECTOR)],
    },
    {
      title: 'tier 1 executes it, and so does the form',
      edits: [out, ...execute('Intake.Process', 1, SECTOR), ...execute(FORM, 1, SECTOR)],
    },
    { title: 'a request at the top', edits: [swap('Intake.New person', 0)] },
  ],
  misses: [
    { title: 'the sector is requested', edits: [swap(CLEAN, 1)], says: 'Ada\'s Team ends as "General team"' },
    {
      title: 'the sector comes first',
      edits: [out, ...execute('Intake.Enrich', 0, SECTOR), ...execute(FORM, 1, SECTOR)],
      says: 'Ada\'s Sector ends as "Other"',
    },
    {
      title: 'one caller is forgotten',
      edits: [out, ...execute('Intake.Enrich', 1, SECTOR)],
      says: 'Ben\'s Sector ends as "not set"',
    },
  ],
};
