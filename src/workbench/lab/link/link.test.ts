import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawnModel, type Scenario } from '#engine';
import type { Link } from '#scenario';
import type { Action } from '../../action.ts';
import { MQL, REFS } from '../../fixtures/mql.ts';
import { open } from '../../open.ts';
import type { LabAction } from '../action.ts';
import { actLab } from '../actLab.ts';
import { type Lab, openBranch, startLab } from '../lab.ts';
import { labFrom } from './labFrom.ts';
import { linkOf } from './linkOf.ts';

const VIEW = { panel: 'why', campaign: REFS.newPerson };
const swap = (at: number): Action => ({ type: 'swap call', campaign: REFS.newPerson, at });
const first = startLab(open(MQL, { variant: 'parallel' }));
const sent = (lab: Lab, from: Scenario | null = null): Link =>
  JSON.parse(JSON.stringify(linkOf(lab, VIEW, from)));

/** What a reader of the link should find as it was. */
const seen = (lab: Lab) => ({
  open: openBranch(lab)?.name,
  twin: lab.twin && [lab.twin.title, lab.twin.run],
  branches: lab.branches
    .map(({ name, bench }) => ({ name, scenario: bench.scenario, policy: bench.policy, at: bench.cursor }))
    .sort((a, b) => (a.name < b.name ? -1 : 1)),
});

const action: fc.Arbitrary<LabAction> = fc.oneof(
  fc.nat(2).map(swap),
  fc.constant<LabAction>({ type: 'fork' }),
  fc.nat(3).map((branch): LabAction => ({ type: 'switch branch', branch })),
  fc.integer({ min: -1, max: 40 }).map((to): Action => ({ type: 'cursor', to })),
  fc.constantFrom('caller first', 'random 3', 'choose').map((policy): Action => ({ type: 'policy', policy })),
  fc.constantFrom<LabAction>({ type: 'lead', by: 'start' }, { type: 'variant', name: null }),
  fc
    .constantFrom(null, 'start', 'series', 'branch:0', 'branch:1', 'assumption:bare-score=ignored')
    .map((what): Action => ({ type: 'compare', with: what })),
);
const actions = fc.array(action, { maxLength: 10 });

test('a lab opens from its link as it was, and there is nothing to say', () => {
  fc.assert(
    fc.property(actions, fc.boolean(), (done, known) => {
      const lab = done.reduce(actLab, first);
      const { lab: back, view, notes } = labFrom(sent(lab, known ? { ...MQL, title: 'The first' } : null));
      expect(seen(back)).toEqual(seen(lab));
      expect(view).toEqual(VIEW);
      expect(notes).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('so does any model', () => {
  const model = fc.array(fc.nat(0xffff), { maxLength: 150, size: 'max' }).map(drawnModel);
  const orders = fc.constantFrom('lockstep', 'caller first', 'random 7');
  fc.assert(
    fc.property(model, orders, fc.integer({ min: -1, max: 60 }), (scenario, policy, to) => {
      const done: readonly LabAction[] = [
        { type: 'policy', policy },
        { type: 'cursor', to },
        { type: 'fork' },
      ];
      const lab = done.reduce(actLab, startLab(open(scenario)));
      const { lab: back, notes } = labFrom(sent(lab));
      expect(seen(back)).toEqual(seen(lab));
      expect(notes).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

describe('the scenario that the model was made from', () => {
  const from: Scenario = { ...MQL, summary: 'As the site has it.' };
  const plain = startLab(open(MQL));

  test('is the base of the link', () => {
    expect(sent(actLab(plain, swap(0)), from).base).toEqual(from);
  });

  test('is left aside where the link would mean something else with it', () => {
    expect(sent(first, from).base).toEqual(MQL);
    expect(sent(actLab(plain, { type: 'compare', with: 'start' }), from).base).toEqual(MQL);
    expect(sent(plain, { ...from, variants: [] }).base).toEqual(MQL);
  });
});

describe('a link that asks for what is not there', () => {
  const good = sent([{ type: 'fork' } as const, swap(0)].reduce<Lab>(actLab, first));
  const branch = (wrong: Partial<Link['branches'][number]>) => ({
    branches: good.branches.map((one) => ({ ...one, ...wrong })),
  });
  const cases: readonly (readonly [string, Partial<Link>, string])[] = [
    ['a variant', { variant: 'serie' }, 'There is no variant "serie". Did you mean "series"?'],
    ['an order', { policy: 'by luck' }, 'The link asks for an order that is not there. There is no policy'],
    ['an order of another model', { policy: 'order o0 s9 s9' }, 'that this model cannot keep to'],
    ['an event', { cursor: 5000 }, 'The link is on event 5000, and this run has only'],
    ['a branch to compare with', { compare: 'branch:7' }, 'There is no such branch.'],
    ['an assumption', { compare: 'assumption:none=x' }, 'There is no assumption "none".'],
    ['a variant to compare with', { compare: 'parallels' }, 'Did you mean "parallel"?'],
    ['an order of a branch', branch({ policy: 'by luck' }), 'Branch "Main" asks for an order'],
    ['an event of a branch', branch({ cursor: 5000 }), 'Branch "Main" is on event 5000'],
    [
      '31 branches',
      { branches: Array(30).fill(good.branches[0]) },
      '11 branches of the link could not be opened.',
    ],
  ];

  test.each(cases)('%s: opens without it and says so', (_, wrong, note) => {
    const { lab, notes } = labFrom({ ...good, ...wrong });
    expect(openBranch(lab)?.bench).toBe(lab.bench);
    expect(notes.join(' ')).toContain(note);
  });

  test('nothing is said of what is there', () => {
    expect(labFrom(good).notes).toEqual([]);
  });
});
