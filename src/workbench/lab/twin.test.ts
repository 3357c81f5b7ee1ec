import { describe, expect, test } from 'vitest';
import { compile, policyOf, run } from '#engine';
import type { Action } from '../action.ts';
import { MQL, REFS } from '../fixtures/mql.ts';
import { open } from '../open.ts';
import type { LabAction } from './action.ts';
import { actLab } from './actLab.ts';
import { type Lab, startLab } from './lab.ts';

const all = (lab: Lab, ...actions: readonly LabAction[]) => actions.reduce(actLab, lab);
const compare = (what: string | null): Action => ({ type: 'compare', with: what });
const swap = (at: number): Action => ({ type: 'swap call', campaign: REFS.newPerson, at });
const bare: Action = {
  type: 'set param',
  campaign: REFS.behavior,
  at: 0,
  choice: 'default',
  param: 'change',
  value: '10',
};
const lab = startLab(open(MQL));

describe('a twin of a branch', () => {
  const compared = all(lab, { type: 'fork' }, swap(0), compare('branch:0'));

  test('is that branch as it stands, in its own order', () => {
    expect(compared.twin).toMatchObject({ title: 'Main', run: lab.bench.run });
    const calm = actLab(compared, { type: 'policy', policy: 'caller first' });
    expect(calm.twin?.run).toBe(compared.twin?.run);
  });

  test('follows that branch, and its name', () => {
    const later = all(
      compared,
      { type: 'switch branch', branch: 0 },
      swap(2),
      { type: 'rename branch', branch: 0, name: 'Requested' },
      { type: 'switch branch', branch: 1 },
      compare('branch:0'),
    );
    expect(later.twin?.title).toBe('Requested');
    expect(later.twin?.run).toBe(later.branches[0]?.bench.run);
  });

  test('ends when that branch is opened or removed', () => {
    expect(actLab(compared, { type: 'switch branch', branch: 0 })).toMatchObject({
      compare: null,
      twin: null,
    });
    expect(actLab(compared, { type: 'remove branch', branch: 0 })).toMatchObject({
      compare: null,
      twin: null,
    });
  });
});

describe('a twin of an assumption', () => {
  const compared = all(lab, bare, compare('assumption:bare-score=ignored'));

  test('is the open model with that assumption set otherwise', () => {
    const scenario = { ...compared.bench.scenario, assumptions: { 'bare-score': 'ignored' } };
    expect(compared.twin?.title).toBe('A score change without a sign: ignored');
    expect(compared.twin?.run).toEqual(run(compile(scenario), policyOf('lockstep')));
    expect(compared.twin?.run.world.people.get('Ada')?.fields['Behavior Score']).toBe(20);
  });

  test('follows edits and the order, and is kept while neither changes', () => {
    expect(actLab(compared, { type: 'undo' }).twin?.run.events).toEqual(lab.bench.run.events);
    const moved = actLab(compared, { type: 'cursor', to: 'first' });
    expect(moved.twin).toBe(compared.twin);
    const ordered = actLab(compared, { type: 'policy', policy: 'caller first' });
    expect(ordered.twin?.run.order).not.toEqual(compared.twin?.run.order);
  });
});

describe('one thing is compared at a time', () => {
  test('what the bench knows takes the place of what the lab knows, and the other way round', () => {
    const variant = all(lab, compare('assumption:bare-score=ignored'), compare('parallel'));
    expect(variant).toMatchObject({ compare: null, bench: { compare: 'parallel' } });
    expect(variant.twin).toBe(variant.bench.twin);
    const assumption = actLab(variant, compare('assumption:bare-score=ignored'));
    expect(assumption).toMatchObject({ compare: 'assumption:bare-score=ignored', bench: { compare: null } });
    expect(actLab(assumption, compare(null))).toMatchObject({ compare: null, twin: null });
  });

  const cases: readonly (readonly [string, string])[] = [
    ['branch:0', 'This branch is open: choose another one to compare it with.'],
    ['branch:4', 'There is no such branch.'],
    ['assumption:bare-scores=ignored', 'There is no assumption "bare-scores". Did you mean "bare-score"?'],
    ['assumption:bare-score=ignore', 'There is no option "ignore". Did you mean "ignored"?'],
    ['paralel', 'There is no variant "paralel". Did you mean "parallel"?'],
  ];

  test.each(cases)('%s is refused with a reason, and the twin stays', (what, why) => {
    const before = all(lab, compare('assumption:bare-score=ignored'));
    const after = actLab(before, compare(what));
    expect(after.message).toBe(why);
    expect(after).toMatchObject({ compare: before.compare });
    expect(after.twin).toBe(before.twin);
  });
});
