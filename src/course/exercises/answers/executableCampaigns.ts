import type { Answers } from '../answer.ts';
import { execute, remove, swap } from '../edits.ts';

const CLEAN = 'Inbound.Clean country';
const CODE = 'Inbound.Country code';
const out = remove(CLEAN, 1);

/** executable-campaigns */
export const executableCampaigns: Answers = {
  right: [
    { title: 'Address executes it, last', edits: [out, ...execute('Inbound.Address', 2, CODE)] },
    { title: 'Prepare executes it, last', edits: [out, ...execute('Inbound.Prepare', 2, CODE)] },
    {
      title: 'New person executes it, between its two steps',
      edits: [out, ...execute('Inbound.New person', 1, CODE)],
    },
  ],
  misses: [
    {
      title: 'it comes before the cleaning',
      edits: [out, ...execute('Inbound.Address', 0, CODE)],
      says: 'Ada\'s Country Code ends as "Other", not as "DE"',
    },
    { title: 'it is requested', edits: [swap(CLEAN, 1)], says: 'Ada\'s Sales Team ends as "World"' },
  ],
};
