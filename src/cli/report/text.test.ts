import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { policyOf } from '#engine';
import { checkOrders } from '#explorer';
import { parse } from '#scenario';
import { ran } from '../ran.ts';
import { runDocument } from './document.ts';
import { runText } from './text.ts';

const BUDGET = 5;

test('a claim that is not decided within the budget says so, and does not count as claimed', () => {
  const file = new URL('../../../content/scenarios/mql-decision.yaml', import.meta.url);
  const { scenario, problems } = parse(readFileSync(file, 'utf8'));
  const choose = policyOf('lockstep');
  if (!scenario || !choose) throw new Error('The model or the policy is missing.');
  const claims = [{ claim: 'final value', person: 'Ada', field: 'Quality Score', is: 65, orders: 'always' }];
  const wish = { scenario: { ...scenario, claims }, problems, variant: 'parallel', policy: 'lockstep' };
  const one = ran(wish, choose);
  const undecided = { ...one, allOrders: checkOrders(one.program, 'parallel', BUDGET) };
  expect(runText(undecided)).toMatch(
    /\n {2}undecided: In every order: Ada's Quality Score ends as 65\. Not all orders were tried[^\n]*\n\nStatus: done, 0 of 1 claims came out/,
  );
  expect(runDocument(undecided).claimsOverAllOrders).toMatchObject([
    { holds: null, kept: false, orders: null, complete: false },
  ]);
});
