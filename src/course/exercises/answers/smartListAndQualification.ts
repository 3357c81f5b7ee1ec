import type { Answers } from '../answer.ts';
import { onlyIf, remove, swap, write } from '../edits.ts';

const FORM = 'Sales.Demo request';

/** smart-list-and-qualification */
export const smartListAndQualification: Answers = {
  right: [
    {
      title: 'the step moves through the gate',
      edits: [remove(FORM, 1), ...write('Sales.Check the market', 1, 'Sales Stage', 'With sales')],
    },
    {
      title: 'the caller reads what the executable wrote',
      edits: onlyIf(FORM, 1, 'Person Score', 'at least', 10),
    },
  ],
  misses: [
    {
      title: 'the check is requested',
      edits: [swap(FORM, 0)],
      says: 'Ben\'s Sales Stage ends as "With sales"',
    },
  ],
};
