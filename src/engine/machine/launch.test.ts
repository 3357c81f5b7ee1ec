import { expect, test } from 'vitest';
import { batch, final, ofType, playFlow, score, where } from '../sketch.ts';

const names = ['Ada', 'Ben', 'Cleo'];
const restricted = (maxPeople: number) =>
  playFlow(
    [
      batch('B', [score('+1')], {
        schedule: { maxPeople },
        filters: [where('A', 'is not', 'out')],
      }),
    ],
    {
      people: [
        ...names.map((name) => ({ name })),
        { name: 'Dan', fields: { A: 'out' } },
        { name: 'Eve', new: true },
      ],
      script: [
        { event: 'Batch Campaign Runs', campaign: 'P.B' },
        { event: 'Batch Campaign Runs', campaign: 'P.B', at: '1 day' },
      ],
    },
  );

test('[1.28] when more people qualify than the restriction allows, nobody goes in', () => {
  const run = restricted(2);
  expect(names.map((name) => final(run, 'Score', name))).toEqual([null, null, null]);
  const verdicts = ofType(run, 'smart list').map(({ verdict }) => verdict);
  expect(verdicts.slice(0, 4)).toEqual(['restricted', 'restricted', 'restricted', 'filter']);
  expect(run.world.campaigns[0]?.runs).toBe(0);
});

test('[1.28] as many as it allows go in; those whom the rule keeps out do not count', () => {
  const run = restricted(3);
  expect(names.map((name) => final(run, 'Score', name))).toEqual([1, 1, 1]);
  expect(run.world.campaigns[0]?.runs).toBe(2);
});

test('[1.28] a restricted run uses up nobody’s only once', () => {
  for (const { entered } of restricted(2).world.people.values()) expect(entered).toEqual([]);
});
