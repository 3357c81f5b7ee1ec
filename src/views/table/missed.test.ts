import { expect, test } from 'vitest';
import { mql } from '../models/mql.ts';
import { type Covered, missing } from './missed.ts';

test('what nobody reached is told once, with the test of a choice', () => {
  const reached = (people: number) => ({ step: 'Execute Campaign', people, choices: [] });
  const coverage: readonly Covered[] = [
    { ref: 'P.New person', people: 2, steps: [reached(2), reached(2), reached(0)] },
    { ref: 'P.Quality score', people: 0, steps: [reached(0)] },
    {
      ref: 'P.MQL decision',
      people: 2,
      steps: [
        {
          step: 'Change Data Value',
          people: 2,
          choices: [
            { choice: 0, people: 0 },
            { choice: 'default', people: 0 },
          ],
        },
      ],
    },
  ];
  const { missed, reached: count, places } = missing(mql('execute'), coverage);
  expect(missed.map(({ ref, step, words }) => [ref, step, words])).toEqual([
    ['P.New person', 2, 'Step 3, Execute Campaign'],
    ['P.Quality score', null, 'The whole campaign'],
    ['P.MQL decision', 0, expect.stringMatching(/^Step 1, Change Data Value: choice 1, if ./)],
    ['P.MQL decision', 0, 'Step 1, Change Data Value: the Default Choice'],
  ]);
  expect([count, places]).toEqual([5, 10]);
});
