import { expect, test } from 'vitest';
import { POLICY_NAMES } from '#workbench';
import { scenarioNamed } from '../scenarios.ts';
import { claimsOf } from './claims.ts';
import { keptClaims, models } from './model.ts';

const MQL = scenarioNamed('mql-decision');
const orders = POLICY_NAMES.length;
const claim = { claim: 'final value', person: 'Ada', field: 'Lifecycle Stage' };
const checked = (one: object) => claimsOf({ ...MQL, claims: [{ ...claim, ...one }] })[0];

test('a claim is checked in every variant and order that it is about', () => {
  expect(checked({ is: 'MQL', variants: ['series'] })).toMatchObject({
    statement: 'Ada\'s Lifecycle Stage ends as "MQL".',
    expected: true,
    kept: orders,
    runs: orders,
    variants: ['Three times Execute Campaign'],
    orders: [],
  });
  expect(checked({ is: 'MQL', policies: ['lockstep'] })).toMatchObject({
    runs: 1 + (MQL.variants ?? []).length,
    variants: [],
    orders: ['Turn by turn'],
  });
});

test('a claim that does not come out says what one such run gave', () => {
  const broken = checked({ is: 'MQL', variants: ['parallel'], policies: ['lockstep'] });
  expect(broken).toMatchObject({ kept: 0, runs: 1, reason: 'Lifecycle Stage ends as "Not a fit".' });
});

test('a claim that is meant to fail is kept when it does', () => {
  const meant = checked({ is: 'MQL', variants: ['parallel'], policies: ['lockstep'], holds: false });
  expect(meant).toMatchObject({ expected: false, kept: 1, runs: 1 });
});

test('a claim over all orders says what they come to in each variant', () => {
  const certain = checked({ is: 'MQL', orders: 'always', variants: ['series', 'decision-requested'] });
  expect(certain).toMatchObject({
    statement: 'In every order: Ada\'s Lifecycle Stage ends as "MQL".',
    kept: 2,
    runs: 2,
    allOrders: [
      {
        reason: 'It holds in the only order there is.',
        kept: true,
        variants: ['Three times Execute Campaign', 'Only the MQL decision is requested'],
      },
    ],
  });
  const race = checked({ is: 'MQL', orders: 'always', variants: ['series', 'parallel'] });
  expect(race).toMatchObject({ kept: 1, runs: 2, allOrders: [{ kept: true }, { kept: false }] });
  expect(race?.reason).toMatch(/^It fails in \d+ of 336 orders, for example: o0 s1 .*\.$/);
});

test('where all orders of every variant come to the same, no variant is named', () => {
  const [everywhere] = claimsOf({ ...MQL, claims: [{ claim: 'number of outcomes', is: 9, holds: false }] });
  expect(everywhere?.allOrders?.flatMap(({ variants }) => variants)).toHaveLength(MQL.variants?.length ?? 0);
  const same = claimsOf({ ...MQL, variants: [], claims: [{ claim: 'number of outcomes', is: 1 }] });
  expect(same).toMatchObject([
    { kept: 1, runs: 1, allOrders: [{ variants: [], reason: 'The only order there is has 1 outcome.' }] },
  ]);
});

test('claims stand in the order of the file', () => {
  const places = claimsOf(MQL).map(({ statement }) => statement);
  expect(places).toHaveLength(MQL.claims?.length ?? 0);
  expect(places.indexOf('All orders together have 3 outcomes.')).toBe(
    MQL.claims?.findIndex(({ claim: kind, is }) => kind === 'number of outcomes' && is === 3),
  );
});

test('every model of the content keeps its claims', () => {
  const broken = models().filter((model) => keptClaims(model) < model.claims.length);
  expect(broken.map(({ id }) => id)).toEqual([]);
});
