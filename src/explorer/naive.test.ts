import fc from 'fast-check';
import { expect, test } from 'vitest';
import { given, type Program, run } from '#engine';
import { drawnRace } from './drawnRace.ts';
import { type Exploration, explore } from './explore.ts';
import { enumerate, nameOf } from './naive.ts';
import { leave, type Matters, outcomeOf, USUAL } from './outcome.ts';

/** How many models a test run compares; `COMPARED=100000` for a long search. */
const MODELS = Number(process.env['COMPARED'] ?? 600);
const MOVES = 3000;

const numbers = fc.array(fc.nat(0xffff), { minLength: 60, maxLength: 120, size: 'max' });
const matters = fc.constantFrom<Matters>(
  USUAL,
  USUAL,
  { memberships: true, mails: true, log: true },
  { memberships: false, mails: false, log: false },
  { fields: ['A'], memberships: false, mails: true, log: false },
);

const countsOf = ({ outcomes }: Exploration) =>
  new Map(outcomes.map(({ stopped, people, orders }) => [nameOf(stopped, people), Number(orders)]));

/** What the witnesses end in when they are run. */
function witnessed(program: Program, { outcomes }: Exploration, what: Matters) {
  return outcomes.map(({ witness }) => {
    const { order, events, world } = run(program, given(witness));
    expect(order).toEqual(witness);
    return nameOf(world.stopped, outcomeOf(world, leave([], events, what), what));
  });
}

test('outcomes, their numbers of orders and their witnesses are those of plain recursion', {
  timeout: MODELS * 100,
}, () => {
  let compared = 0;
  let several = 0;
  fc.assert(
    fc.property(numbers, matters, (drawn, what) => {
      const program = drawnRace(drawn);
      const naive = enumerate(program, what, MOVES);
      if (!naive) return;
      const exploration = explore(program, { matters: what });
      compared += 1;
      if (naive.size > 1) several += 1;
      expect(countsOf(exploration)).toEqual(naive);
      expect(exploration).toMatchObject({ complete: true, endless: false, reduced: false });
      expect(Number(exploration.orders)).toBe([...naive.values()].reduce((sum, count) => sum + count, 0));
      expect(witnessed(program, exploration, what)).toEqual(
        exploration.outcomes.map(({ stopped, people }) => nameOf(stopped, people)),
      );
    }),
    { numRuns: MODELS, endOnFailure: process.env['SHRINK'] === undefined },
  );
  expect(compared).toBeGreaterThan(MODELS / 4);
  expect(several).toBeGreaterThan(MODELS / 10);
});
