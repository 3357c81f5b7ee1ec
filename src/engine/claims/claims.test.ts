import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TraceEvent } from '../events.ts';
import { beginning } from '../run.ts';
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
import { CLAIMS } from './table.ts';

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

test.each<ClaimData>([
  { claim: 'final value', person: 'Ada', field: 'A', is: 'x', orders: 'always' },
  { claim: 'number of outcomes', is: 2 },
])('%j is about all orders: one run does not settle it', (claim) => {
  expect(check(claim)).toEqual([]);
});

test('how many outcomes there are can be settled before all are known', () => {
  const kind = CLAIMS.get('number of outcomes');
  if (kind?.about !== 'all orders') throw new Error('It is about all orders.');
  const three = (outcomes: number, complete: boolean) => kind.holds({ is: 3 }, outcomes, complete);
  expect([2, 3, 4].map((outcomes) => three(outcomes, true))).toEqual([false, true, false]);
  expect([2, 3, 4].map((outcomes) => three(outcomes, false))).toEqual([null, null, false]);
});

test.each<[ClaimData, (string | number)[]]>([
  [{ ...endsBefore('P.M', 'P.R'), orders: 'always', policies: ['lockstep'] }, ['claims', 0, 'policies']],
  [{ claim: 'number of outcomes', is: 1, policies: ['lockstep'] }, ['claims', 0, 'policies']],
  [{ claim: 'number of outcomes', is: 1, orders: 'always' }, ['claims', 0, 'orders']],
  [{ claim: 'number of outcomes', is: -1 }, ['claims', 0, 'is']],
])('%j is a problem at its place', (claim, path) => {
  const run = play(scenario([program('P', campaigns)], { claims: [claim] }));
  expect(run.program.problems).toMatchObject([{ reach: 'file', path }]);
  expect(run.program.claims).toEqual([]);
});

test.each<[ClaimData, string]>([
  [{ claim: 'final valu', person: 'Ada' }, 'final value'],
  [{ claim: 'runs', campaign: 'P.N', person: 'Ada', times: 1 }, 'P.M'],
  [{ claim: 'runs', campaign: 'P.M', person: 'Ade', times: 1 }, 'Ada'],
  [{ claim: 'runs', campaign: 'P.M', person: 'Ada', times: 1, variants: ['u'] }, 'v'],
  [{ claim: 'runs', campaign: 'P.M', person: 'Ada', times: 1, orders: 'allways' }, 'always'],
  [{ claim: 'number of outcome', is: 1 }, 'number of outcomes'],
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

/** The events that "ends before" reads: flows of First (F) and Then (T) that start (+) and end (-). */
const anyFlows = fc.array(fc.constantFrom('+F', '-F', '+T', '-T'), { maxLength: 12 });

test('"ends before" is said of the last end and the first start', () => {
  const { program: compiled } = play(
    scenario([program('P', [onRequest('F', []), onRequest('T', [])])], {
      claims: [endsBefore('P.F', 'P.T')],
    }),
  );
  const [one] = compiled.claims;
  const kind = CLAIMS.get('ends before');
  if (!one || kind?.about !== 'one run') throw new Error('It is about one run.');
  fc.assert(
    fc.property(anyFlows, (flows) => {
      const events = flows.map((flow) => {
        const type = flow.startsWith('+') ? 'flow started' : 'flow ended';
        return { type, campaign: `P.${flow.slice(1)}`, person: 'Ada' } as TraceEvent;
      });
      const seen = events.reduce((now, event) => kind.note(compiled, one.params, now, event), kind.begin);
      const start = flows.indexOf('+T');
      const end = flows.lastIndexOf('-F');
      const balanced =
        flows.filter((flow) => flow === '+F').length === flows.filter((flow) => flow === '-F').length;
      fc.pre(flows.every((_, at) => openAt(flows, at) >= 0));
      const holds = start >= 0 && end >= 0 && balanced && end < start;
      expect(kind.holds(compiled, one.params, seen, beginning(compiled))).toBe(holds);
    }),
  );
});

/** How many flows of First are open after some events: never less than none in a run. */
function openAt(flows: readonly string[], at: number): number {
  return flows
    .slice(0, at + 1)
    .reduce((open, flow) => open + (flow === '+F' ? 1 : flow === '-F' ? -1 : 0), 0);
}
