import fc from 'fast-check';
import { expect, test } from 'vitest';
import { given, run } from '#engine';
import { drawnRace } from './drawnRace.ts';
import { explore } from './explore.ts';
import { nameOf } from './naive.ts';
import { leave, outcomeOf, USUAL } from './outcome.ts';

const MODELS = Number(process.env['COMPARED'] ?? 400);
const TAKES_OUT: ReadonlySet<string> = new Set(['Remove from Flow', 'Delete Person']);
const numbers = fc.array(fc.nat(0xffff), { minLength: 60, maxLength: 120, size: 'max' });

test('the two orders of a race are possible, differ in whose move is first, and end in the two outcomes', {
  timeout: MODELS * 100,
}, () => {
  let races = 0;
  fc.assert(
    fc.property(numbers, (drawn) => {
      const program = drawnRace(drawn);
      const { outcomes, races: found, complete, endless } = explore(program, { budget: 2000 });
      if (!complete) return;
      const answers = program.campaigns.some(({ flow }) => flow.some((step) => step.answers > 1));
      if (outcomes.length > 1 && !answers && !endless) expect(found).not.toEqual([]);
      for (const { photos, racers } of found) {
        races += 1;
        const [one, other] = photos;
        expect(one.outcome).not.toBe(other.outcome);
        expect(one.at).toBe(other.at);
        expect(one.order.slice(0, one.at)).toEqual(other.order.slice(0, one.at));
        const [first, second] = [one.order[one.at], other.order[one.at]];
        expect(first).not.toBe(second);
        // Who takes the person out of the other's flow leaves nothing to come second.
        if (!racers.some(({ step }) => TAKES_OUT.has(step))) {
          expect(one.order[one.at + 1]).toBe(second);
          expect(other.order[one.at + 1]).toBe(first);
        }
        for (const { order, outcome } of photos) {
          const played = run(program, given(order));
          expect(played.order).toEqual(order);
          const people = outcomeOf(played.world, leave([], played.events, USUAL), USUAL);
          const named = outcomes[outcome];
          expect(nameOf(played.world.stopped, people)).toBe(nameOf(named?.stopped ?? false, named?.people));
        }
      }
    }),
    { numRuns: MODELS, endOnFailure: process.env['SHRINK'] === undefined },
  );
  expect(races).toBeGreaterThan(MODELS / 10);
});
