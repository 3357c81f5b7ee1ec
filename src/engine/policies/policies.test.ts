import { describe, expect, test } from 'vitest';
import type { Choice } from '../choices.ts';
import { compile } from '../compile/compile.ts';
import { beginning } from '../run.ts';
import { happens, ofType, onCreation, onForm, play, program, scenario, sequence, set } from '../sketch.ts';
import { given } from './given.ts';
import { POLICIES, policyOf } from './table.ts';

const two = scenario([
  program('P', [
    onCreation('M', [set('A', '1'), set('A', '2')]),
    onCreation('N', [set('B', '1'), set('B', '2')]),
  ]),
]);

test.each([
  ['lockstep', 'M( N( M.0 N.0 M.1 M) N.1 N)'],
  ['caller first', 'M( N( M.0 M.1 M) N.0 N.1 N)'],
  ['requested first', 'M( N( N.0 N.1 N) M.0 M.1 M)'],
])('%s', (policy, expected) => {
  expect(sequence(play(two, policyOf(policy)))).toBe(expected);
});

test('lockstep is fair: between two steps of one strand every ready strand has taken one', () => {
  const campaigns = Array.from({ length: 5 }, (_, index) =>
    onCreation(`C${index}`, Array(7).fill(set('A', `${index}`))),
  );
  const strands = ofType(play(scenario([program('P', campaigns)])), 'step').map(({ strand }) => strand);
  for (let round = 0; round < 7; round++)
    expect(strands.slice(round * 5, round * 5 + 5)).toEqual([1, 2, 3, 4, 5]);
});

test('the first policy of the table is the default', () => {
  expect([...POLICIES.keys()][0]).toBe('lockstep');
  expect(play(two).order).toEqual(play(two, policyOf('lockstep')).order);
});

describe('a given order', () => {
  test('is followed, and lockstep goes on after it', () => {
    expect(play(two, given(['o0', 's2', 's2'])).order).toEqual(['o0', 's2', 's2', 's1', 's1']);
    expect(play(two, policyOf('order o0 s2 s1')).order).toEqual(['o0', 's2', 's1', 's2', 's1']);
  });

  test('that is impossible ends the run with what was possible', () => {
    const run = play(two, given(['o0', 's2', 's7']));
    expect(run.status).toBe('stopped');
    expect(run.order).toEqual(['o0', 's2']);
    expect(run.events.at(-1)).toMatchObject({
      type: 'stopped',
      cycle: [],
      facts: [],
      reason: 'The order is impossible: move 3 is "s7", but only s1, s2 can happen.',
    });
  });

  test('may be longer than the run', () => {
    expect(play(two, given(['o0', 's1', 's1', 's2', 's2', 's9'])).status).toBe('done');
  });
});

test('a seed gives the same run each time, and seeds differ', () => {
  const orders = Array.from({ length: 40 }, (_, seed) =>
    play(two, policyOf(`random ${seed}`)).order.join(' '),
  );
  expect(orders).toEqual(
    Array.from({ length: 40 }, (_, seed) => play(two, policyOf(`random ${seed}`)).order.join(' ')),
  );
  expect(new Set(orders).size).toBe(6);
});

test.each([
  '',
  'Lockstep',
  'random',
  'random x',
  'random -1',
  'order x1',
  'order  s1',
  'order s1 ',
  'random 1234567890',
])('"%s" names no policy', (text) => {
  expect(policyOf(text)).toBe(undefined);
});

test('without a step choice every policy takes what there is, and says so when there is nothing', () => {
  const compiled = compile(
    scenario([program('P', [onForm('M', [])])], { script: [happens('Fills Out Form', { form: 'F' })] }),
  );
  const only: Choice = { kind: 'outside', index: 0, code: 'o0' };
  for (const policy of [...POLICIES.values(), given([]), policyOf('random 3')])
    if (policy) {
      expect(policy([only], beginning(compiled))).toBe(only);
      expect(policy([], beginning(compiled))).toBe('Nothing can happen.');
    }
});
