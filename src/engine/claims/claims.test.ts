import { expect, test } from 'vitest';
import type { ClaimData } from '../scenario.ts';
import {
  happens,
  onCreation,
  onForm,
  onRequest,
  play,
  program,
  request,
  scenario,
  score,
  set,
  wait,
} from '../sketch.ts';
import { checkClaims } from './check.ts';

const campaigns = [
  onCreation('M', [set('A', 'x'), request('P.R'), score('+1')]),
  onRequest('R', [wait('1 hour'), set('B', 'r')]),
];

/** Made from entries, because a literal with this key looks like a promise. */
const endsBefore = (first: string, second: string): ClaimData => {
  return { claim: 'ends before', first, person: 'Ada', ...Object.fromEntries([['then', second]]) };
};

function check(claim: ClaimData, variant: string | null = null, policy = 'lockstep') {
  const variants = ['v', 'w'].map((name) => ({ name, title: name, changes: [] }));
  const run = play(
    scenario([program('P', [...campaigns, onRequest('Never', [])])], { claims: [claim], variants }),
  );
  expect(run.program.problems).toEqual([]);
  return checkClaims(run.program, run, variant, policy);
}

test.each<[ClaimData, boolean]>([
  [{ claim: 'final value', person: 'Ada', field: 'A', is: 'x' }, true],
  [{ claim: 'final value', person: 'Ada', field: 'A', is: 'y' }, false],
  [{ claim: 'final value', person: 'Ada', field: 'Score', is: 1 }, true],
  [{ claim: 'final value', person: 'Ada', field: 'Score', is: '1' }, false],
  [{ claim: 'final value', person: 'Ada', field: 'C', is: null }, true],
  [{ claim: 'runs', campaign: 'P.M', person: 'Ada', times: 1 }, true],
  [{ claim: 'runs', campaign: 'P.Never', person: 'Ada', times: 0 }, true],
  [{ claim: 'runs', campaign: 'P.R', person: 'Ada', times: 2 }, false],
  [{ claim: 'logged', person: 'Ada', activity: 'Request Campaign' }, true],
  [
    {
      claim: 'logged',
      person: 'Ada',
      activity: 'Request Campaign',
      with: { Source: 'Flow Action' },
      times: 1,
    },
    true,
  ],
  [
    { claim: 'logged', person: 'Ada', activity: 'Request Campaign', with: { Source: 'Sales Insight' } },
    false,
  ],
  [{ claim: 'logged', person: 'Ada', activity: 'New Lead', with: { 'Created Date': null } }, true],
  [{ claim: 'logged', person: 'Ada', activity: 'Change Data Value', times: 3 }, false],
  [endsBefore('P.M', 'P.R'), false],
  [endsBefore('P.Never', 'P.R'), false],
])('%j holds: %s', (claim, holds) => {
  expect(check(claim)).toMatchObject([{ holds, kept: holds, expected: true, path: ['claims', 0] }]);
  expect(check({ ...claim, holds: false })).toMatchObject([{ holds, kept: !holds, expected: false }]);
});

test.each([
  ['P.First', 'P.Then', true],
  ['P.Then', 'P.First', false],
  ['P.First', 'P.First', false],
])('%s ends before %s: %s', (first, second, holds) => {
  const claims = [endsBefore(first, second)];
  const script = [happens('Person is Created'), happens('Fills Out Form', { form: 'F', at: '2 hours' })];
  const flows = [onCreation('First', [wait('1 hour')]), onForm('Then', [set('A', 'x')])];
  const run = play(scenario([program('P', flows)], { claims, script }));
  expect(checkClaims(run.program, run, null, 'lockstep')).toMatchObject([{ holds, kept: holds }]);
});

test('a claim points at the event that settles it', () => {
  const [result] = check({ claim: 'final value', person: 'Ada', field: 'A', is: 'x' });
  expect(result).toMatchObject({ seq: 3, statement: 'Ada\'s A ends as "x".', reason: 'A ends as "x".' });
});

test('a claim about variants or policies is left out for others', () => {
  const claim = { claim: 'runs', campaign: 'P.M', person: 'Ada', times: 1 };
  expect(check(claim, 'v')).toHaveLength(1);
  expect(check({ ...claim, variants: ['v'] }, 'v')).toHaveLength(1);
  expect(check({ ...claim, variants: ['v'] }, 'w')).toHaveLength(0);
  expect(check({ ...claim, variants: ['v'] }, null)).toHaveLength(0);
  expect(check({ ...claim, policies: ['caller first'] })).toHaveLength(0);
  expect(check({ ...claim, policies: ['lockstep'] })).toHaveLength(1);
});

test.each<[ClaimData, string]>([
  [{ claim: 'final valu', person: 'Ada' }, 'final value'],
  [{ claim: 'runs', campaign: 'P.N', person: 'Ada', times: 1 }, 'P.M'],
  [{ claim: 'runs', campaign: 'P.M', person: 'Ade', times: 1 }, 'Ada'],
  [{ claim: 'runs', campaign: 'P.M', person: 'Ada', times: 1, variants: ['u'] }, 'v'],
])('%j means something near', (claim, near) => {
  const variants = [{ name: 'v', title: 'v', changes: [] }];
  const run = play(scenario([program('P', campaigns)], { claims: [claim], variants }));
  expect(run.program.problems).toMatchObject([{ reach: 'file', near }]);
});

test.each<ClaimData>([
  { claim: 'runs', campaign: 'P.M', person: 'Ada', times: -1 },
  { claim: 'runs', campaign: 'P.M', person: 'Ada', times: 1.5 },
  { claim: 'runs', campaign: 'this campaign', person: 'Ada', times: 1 },
  { claim: 'runs', campaign: 'P.M', person: 'Ada' },
  { claim: 'logged', person: 'Ada', activity: 'Nothing' },
  { claim: 'logged', person: 'Ada', activity: 'New Lead', with: ['x'] },
  { claim: 'final value', person: 'Ada', field: 'A', is: ['x'] },
  { claim: 'final value', person: { name: 'Ada' }, field: 'A', is: 'x' },
])('%j is a problem and is left out', (claim) => {
  const run = play(scenario([program('P', campaigns)], { claims: [claim] }));
  expect(run.program.problems).toMatchObject([{ reach: 'file' }]);
  expect(run.program.claims).toEqual([]);
});
