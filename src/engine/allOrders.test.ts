import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explore } from '#explorer';
import { type Choice, choices } from './choices.ts';
import { compile } from './compile/compile.ts';
import { drawnModel } from './drawnModel.ts';
import type { Program } from './program.ts';
import { beginning } from './run.ts';
import { step } from './step.ts';
import type { World } from './world.ts';

/** How many models a test run compares; `COMPARED=100000` for a long search. */
const MODELS = Number(process.env['COMPARED'] ?? 600);
const MOVES = 1500;
const DEEPEST = 200;
const FIELDS_ONLY = { memberships: true, mails: false, log: false };

const filled = (values: Readonly<Record<string, unknown>>) =>
  Object.entries(values)
    .filter(([, value]) => value !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1));

function nameOf(world: World): string {
  const people = [...world.people.values()].map(({ name, exists, fields, marks }) => {
    return [name, exists, filled(fields), filled(marks)];
  });
  return JSON.stringify([world.stopped, people]);
}

/** The numbers of orders by how they end, each order by itself; nothing when there are too many. */
function enumerate(program: Program): ReadonlyMap<string, number> | undefined {
  const counts = new Map<string, number>();
  let moves = 0;
  const go = (world: World, depth: number): void => {
    const options: readonly Choice[] = choices(program, world);
    if (options.length === 0) counts.set(nameOf(world), (counts.get(nameOf(world)) ?? 0) + 1);
    for (const option of options) {
      moves += depth > DEEPEST ? MOVES : 1;
      if (moves > MOVES) return;
      go(step(program, world, option).world, depth + 1);
    }
  };
  go(beginning(program), 0);
  return moves > MOVES ? undefined : counts;
}

test('merging states changes neither outcomes nor numbers of orders, and reduction no outcome, on models with every kind', {
  timeout: MODELS * 100,
}, () => {
  let compared = 0;
  let several = 0;
  let fewer = 0;
  fc.assert(
    fc.property(fc.array(fc.nat(0xffff), { maxLength: 450, size: 'max' }), (numbers) => {
      const program = compile(drawnModel(numbers));
      const naive = enumerate(program);
      if (!naive) return;
      compared += 1;
      if (naive.size > 1) several += 1;
      const { outcomes } = explore(program, { matters: FIELDS_ONLY });
      const found = outcomes.map(({ people, stopped, orders }) => {
        const left = people.map(({ name, exists, fields, memberships }) => {
          return [name, exists, filled(fields), filled(memberships)];
        });
        return [JSON.stringify([stopped, left]), Number(orders)] as const;
      });
      expect(new Map(found)).toEqual(naive);
      const reduced = explore(program, { matters: FIELDS_ONLY, onlyOutcomes: true });
      const ends = (all: typeof outcomes) =>
        all.map((one) => JSON.stringify([one.stopped, one.people])).sort();
      expect(ends(reduced.outcomes)).toEqual(ends(outcomes));
      if (reduced.states < explore(program, { matters: FIELDS_ONLY }).states) fewer += 1;
    }),
    { numRuns: MODELS },
  );
  expect(compared).toBeGreaterThan(MODELS / 3);
  expect(several).toBeGreaterThan(0);
  expect(fewer).toBeGreaterThan(0);
});
