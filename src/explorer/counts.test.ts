import { expect, test } from 'vitest';
import type { Program } from '#engine';
import { explore } from './explore.ts';
import { created, execute, executed, happens, model, request, requested, score, set } from './sketch.ts';

const flow = (n: number) => Array.from({ length: n }, () => set('A', 'x'));

/** Campaigns that start together, each with n steps that change nothing between them. */
const strands = (k: number, n: number): Program =>
  model(Array.from({ length: k }, (_, at) => created(`S${at}`, flow(n))));

const factorial = (n: number): bigint => (n < 2 ? 1n : BigInt(n) * factorial(n - 1));

test.each([
  [1, 9],
  [2, 1],
  [2, 4],
  [3, 3],
  [4, 4],
  [5, 5],
  [4, 12],
  [3, 25],
])('%i independent strands of %i steps have (kn)! / (n!)^k orders', (k, n) => {
  const { orders, complete, outcomes } = explore(strands(k, n));
  expect(orders).toBe(factorial(k * n) / factorial(n) ** BigInt(k));
  expect(complete).toBe(true);
  expect(outcomes).toHaveLength(1);
});

test('numbers beyond 2^64 are exact', () => {
  expect(explore(strands(3, 25)).orders).toBe(6647750135792940867877229051444256n);
});

test('people who start together are strands like any others', () => {
  const people = ['Ada', 'Ben', 'Cleo'].map((name) => ({ name, new: true }));
  const script = people.map(({ name }) => happens('Person is Created', name));
  const { orders, states } = explore(model([created('S', flow(4))], { people, script }));
  expect(orders).toBe(factorial(12) / factorial(4) ** 3n);
  expect(states).toBe(3 + 5 ** 3);
});

test('a chain of Execute Campaign has one order', () => {
  const chain = [
    created('Main', [execute('First'), execute('Second'), set('A', 'end')]),
    executed('First', [score('+1'), execute('Second')]),
    executed('Second', [score('+2'), score('+3')]),
  ];
  const { orders, outcomes, races } = explore(model(chain));
  expect(orders).toBe(1n);
  expect(outcomes.map(({ witness }) => witness.length)).toEqual([10]);
  expect(races).toEqual([]);
});

test('a request starts a strand in the middle: its steps go between those that are left', () => {
  const asking = [created('Main', [request('Asked'), ...flow(3)]), requested('Asked', flow(2))];
  expect(explore(model(asking)).orders).toBe(10n);
});

test('two requests of one campaign are two strands, and each order counts by itself', () => {
  const asking = [created('Main', [request('Asked'), request('Asked')]), requested('Asked', flow(1))];
  // The second request, then two steps in either order; or the first asked step, the second request, its step.
  expect(explore(model(asking)).orders).toBe(3n);
});
