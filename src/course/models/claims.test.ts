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

test('every model of the content keeps its claims', () => {
  const broken = models().filter((model) => keptClaims(model) < model.claims.length);
  expect(broken.map(({ id }) => id)).toEqual([]);
});
