import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginning, choices, step, type World } from '#engine';
import { canonicalizer } from './canon.ts';
import { drawnRace } from './drawnRace.ts';
import { choiceOf } from './graph.ts';
import { mover } from './moves.ts';
import { USUAL } from './outcome.ts';
import type { Place } from './worlds.ts';

const MODELS = Number(process.env['COMPARED'] ?? 300);
const WALKS = 6;
const LONGEST = 80;
const numbers = fc.array(fc.nat(0xffff), { minLength: 60, maxLength: 120, size: 'max' });
const turns = fc.array(fc.nat(0xffff), {
  minLength: WALKS * LONGEST,
  maxLength: WALKS * LONGEST,
  size: 'max',
});

test('a move that is remembered leads where the engine leads, in any order', {
  timeout: MODELS * 200,
}, () => {
  let moves = 0;
  fc.assert(
    fc.property(numbers, turns, (drawn, draws) => {
      const program = drawnRace(drawn);
      const reader = canonicalizer(program);
      const { start, options, take, numbered, arrive, world: worldOf } = mover(program, reader, USUAL);
      const numbersOf = (world: World) => {
        const people = [...world.people.values()].map((person) => reader.people.of(person).number);
        return { moment: reader.moment(world), people, standing: reader.read(world).standing };
      };
      const told = ({ moment, people, standing }: Place) => {
        return { moment, people: people.map(({ number }) => number), standing };
      };
      for (let walk = 0; walk < WALKS; walk++) {
        let world = beginning(program);
        let place = start(world);
        for (let turn = 0; turn < LONGEST; turn++) {
          const offered = choices(program, world);
          const labels = options(place);
          expect(labels).toHaveLength(offered.length);
          const label = labels[(draws[walk * LONGEST + turn] ?? 0) % Math.max(labels.length, 1)];
          const choice = label && choiceOf(label, offered, reader.read(world));
          if (!label || !choice) break;
          const moved = step(program, world, choice);
          const taken = take(place, label);
          const numbers = numbered.numbers.slice(1, numbered.length);
          const next = arrive();
          expect(told(next)).toEqual(numbersOf(moved.world));
          expect(numbers).toEqual(Object.values(told(next)).flat());
          expect(numbered.strands).toBe(next.standing.length);
          expect(taken.events.map(({ type }) => type)).toEqual(moved.events.map(({ type }) => type));
          // Making worlds now and then, not always: worlds of worlds that were never made must be right, too.
          if (turn % 5 === 4) expect(numbersOf(worldOf(next))).toEqual(numbersOf(moved.world));
          [world, place] = [moved.world, next];
          moves += 1;
        }
      }
    }),
    { numRuns: MODELS, endOnFailure: process.env['SHRINK'] === undefined },
  );
  expect(moves).toBeGreaterThan(MODELS);
});
