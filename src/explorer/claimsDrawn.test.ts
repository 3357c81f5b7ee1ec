import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  beginning,
  type CompiledClaim,
  checkClaims,
  choices,
  given,
  type Program,
  run,
  step,
  type World,
} from '#engine';
import { checkOrders } from './claims.ts';
import { drawnRace } from './drawnRace.ts';

/** How many models a test run compares; `COMPARED=100000` for a long search. */
const MODELS = Number(process.env['COMPARED'] ?? 200);
const MOVES = 1500;

/** Every order, by plain recursion; nothing when more than `MOVES` moves would be needed, or a budget ends one. */
function ordersOf(program: Program): readonly (readonly string[])[] | undefined {
  const all: string[][] = [];
  let moves = 0;
  let cut = false;
  const go = (world: World, order: readonly string[]): void => {
    const options = choices(program, world);
    if (options.length === 0) all.push([...order]);
    cut ||= world.stopped;
    for (const option of options) {
      if (++moves > MOVES) return;
      go(step(program, world, option).world, [...order, option.code]);
    }
  };
  go(beginning(program), []);
  return moves > MOVES || cut ? undefined : all;
}

/** Claims of every kind that depend on the way as well as on the end. */
function withClaims(program: Program, orders: CompiledClaim['orders']): Program {
  const campaign = (name: string) => {
    return { campaign: program.campaigns.findIndex(({ ref }) => ref === `P.${name}`) };
  };
  const about = { orders, variants: null, policies: null, holds: true };
  const person = 'Ada';
  const before = (first: string, second: string) =>
    Object.fromEntries([
      ['first', campaign(first)],
      ['then', campaign(second)],
    ]);
  const claims: readonly Pick<CompiledClaim, 'claim' | 'params'>[] = [
    { claim: 'final value', params: { person, field: 'A', is: 'x' } },
    { claim: 'runs', params: { person, campaign: campaign('Heard'), times: 1 } },
    { claim: 'runs', params: { person, campaign: campaign('Asked'), times: 2 } },
    { claim: 'logged', params: { person, activity: 'Change Data Value', with: { 'New Value': 'y' } } },
    { claim: 'logged', params: { person, activity: 'Change Data Value', times: 2 } },
    { claim: 'ends before', params: { person, ...before('One', 'Two') } },
    { claim: 'ends before', params: { person, ...before('Two', 'Heard') } },
    { claim: 'ends before', params: { person, ...before('One', 'Asked') } },
  ];
  return { ...program, claims: claims.map((claim, at) => ({ ...claim, ...about, path: ['claims', at] })) };
}

test('on random models each claim holds in as many orders as when every order is run by itself', {
  timeout: MODELS * 200,
}, () => {
  let compared = 0;
  let divided = 0;
  fc.assert(
    fc.property(fc.array(fc.nat(0xffff), { maxLength: 120, size: 'max' }), (numbers) => {
      const single = withClaims(drawnRace(numbers), null);
      const orders = ordersOf(single);
      if (!orders) return;
      compared += 1;
      const runs = orders.map((order) => checkClaims(single, run(single, given(order)), null, 'order'));
      const yes = single.claims.map((_, at) => runs.filter((results) => results[at]?.holds).length);
      const results = checkOrders(withClaims(single, 'sometimes'), null);
      expect(results.map(({ holdsIn, failsIn }) => [holdsIn?.orders, failsIn?.orders])).toEqual(
        yes.map((held) => [BigInt(held), BigInt(orders.length - held)]),
      );
      for (const [at, { holdsIn, failsIn }] of results.entries())
        for (const [share, holds] of [
          [holdsIn, true],
          [failsIn, false],
        ] as const) {
          const order = share?.example;
          if (!order) continue;
          const [same] = checkClaims(
            { ...single, claims: single.claims.slice(at, at + 1) },
            run(single, given(order)),
            null,
            '',
          );
          expect(same?.holds).toBe(holds);
        }
      if (yes.some((held) => held > 0 && held < orders.length)) divided += 1;
    }),
    { numRuns: MODELS },
  );
  expect(compared).toBeGreaterThan(MODELS / 5);
  expect(divided).toBeGreaterThan(MODELS / 20);
});
