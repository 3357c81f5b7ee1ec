import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeLink, encodeLink, type Link } from '#scenario';
import type { Action } from '../../action.ts';
import { MQL, REFS } from '../../fixtures/mql.ts';
import { open } from '../../open.ts';
import { stops } from '../../stops.ts';
import type { LabAction } from '../action.ts';
import { actLab } from '../actLab.ts';
import { partingOf } from '../branches/parting.ts';
import { type Branch, type Lab, openBranch, startLab } from '../lab.ts';
import { fromLink } from './fromLink.ts';
import { toLink } from './toLink.ts';

const all = (lab: Lab, ...actions: readonly LabAction[]) => actions.reduce(actLab, lab);
const swap = (at: number): Action => ({ type: 'swap call', campaign: REFS.newPerson, at });
const first = startLab(open(MQL, { variant: 'parallel' }));
const link = (lab: Lab): Link => JSON.parse(JSON.stringify(toLink(lab, { panel: 'why' })));

const action: fc.Arbitrary<LabAction> = fc.oneof(
  fc.nat(2).map(swap),
  fc.constant<LabAction>({ type: 'fork' }),
  fc.nat(3).map((branch): LabAction => ({ type: 'switch branch', branch })),
  fc.integer({ min: -1, max: 40 }).map((to): Action => ({ type: 'cursor', to })),
  fc.constantFrom('caller first', 'random 3', 'choose').map((policy): Action => ({ type: 'policy', policy })),
  fc
    .constantFrom(null, 'start', 'branch:0', 'branch:1', 'assumption:bare-score=ignored')
    .map((what): Action => ({ type: 'compare', with: what })),
);

test('a link opens on what the reader saw, with the other branches beside it', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 10 }), (actions) => {
      const lab = actions.reduce(actLab, first);
      const back = fromLink(link(lab));
      const seen = ({ bench, twin }: Lab) => ({
        model: [bench.base, bench.start, bench.scenario, bench.variant],
        run: [bench.policy, bench.run, bench.cursor],
        twin: twin && [twin.title, twin.run],
      });
      expect(seen(back)).toEqual(seen(lab));
      expect(openBranch(back)?.name).toBe(openBranch(lab)?.name);
      const beside = ({ branches, current }: Lab) =>
        branches
          .filter(({ id }) => id !== current)
          .map(({ name, bench }) => [name, bench.scenario, bench.run, bench.cursor]);
      expect(beside(back)).toEqual(beside(lab));
      // A parent that was changed since may have a shorter run, and then the fork is at its end.
      const linked = (one: Lab) => {
        const { branches, view, ...rest } = toLink(one, { panel: 'why' });
        const { from, ...shown } = view;
        return {
          ...rest,
          view: { ...shown, forked: from !== undefined },
          branches: branches.map(({ from, ...branch }) => ({ ...branch, forked: from !== null })),
        };
      };
      expect(linked(back)).toEqual(linked(lab));
    }),
    { numRuns: 60 },
  );
});

test('a branch knows its parent and the event of the fork', () => {
  const lab = all(first, { type: 'cursor', to: 9 }, { type: 'fork' }, swap(0), {
    type: 'switch branch',
    branch: 0,
  });
  const back = fromLink(link(lab));
  expect(back.branches.map(({ fork }) => fork && [fork.parent, fork.seq])).toEqual([null, [0, 9]]);
  expect(back.branches[1]?.fork?.kept).toEqual(lab.branches[1]?.fork?.kept);
});

test('the open branch knows its parent and the event of the fork', () => {
  const lab = all(first, { type: 'cursor', to: 9 }, { type: 'fork' }, swap(0), { type: 'cursor', to: 3 });
  const back = fromLink(link(lab));
  expect(back.branches.map(({ name, fork }) => [name, fork && [fork.parent, fork.seq]])).toEqual([
    ['Branch 1', [1, 9]],
    ['Main', null],
  ]);
  expect(back.branches[0]?.fork).toEqual({ ...lab.branches[1]?.fork, parent: 1 });
  expect(partingOf(back.branches[0] as Branch)).toEqual(partingOf(lab.branches[1] as Branch));
});

describe('a link that says what is not there', () => {
  const good = link(all(first, { type: 'fork' }, swap(0)));
  const cases: readonly (readonly [string, Partial<Link>])[] = [
    ['a variant', { variant: 'none' }],
    ['an order', { policy: 'by luck' }],
    ['a comparison', { compare: 'branch:7' }],
    ['a cursor', { cursor: Number.NaN }],
    ['a parent', { branches: good.branches.map((one) => ({ ...one, parent: 'Nobody' })) }],
    ['a fork', { branches: good.branches.map((one) => ({ ...one, from: 1e9 })) }],
    [
      'a branch that is its own parent',
      { branches: good.branches.map((one) => ({ ...one, parent: one.name })) },
    ],
    ['names twice', { branches: [...good.branches, ...good.branches] }],
    ['too many branches', { branches: Array(50).fill(good.branches[0]) }],
    ['an empty name', { view: { branch: ' ' } }],
    ['a parent of the open branch', { view: { branch: 'Mine', parent: 'Nobody', from: '3' } }],
    ['itself as the parent', { view: { branch: 'Mine', parent: 'Mine', from: '3' } }],
    ['no event of the fork', { view: { branch: 'Mine', parent: 'Main', from: '1e3' } }],
    ['an event beyond the end', { view: { branch: 'Mine', parent: 'Main', from: '999999999' } }],
  ];

  test.each(cases)('%s opens without it', (_, wrong) => {
    const lab = fromLink({ ...good, ...wrong });
    expect(openBranch(lab)?.bench).toBe(lab.bench);
    expect(new Set(lab.branches.map(({ name }) => name)).size).toBe(lab.branches.length);
    expect(lab.branches.length).toBeLessThanOrEqual(20);
    expect([-1, ...stops(lab.bench.run.events)]).toContain(lab.bench.cursor);
    expect(actLab(lab, { type: 'fork' }).bench).toBe(lab.bench);
  });
});

test('a fork before the first event goes through the text of a link', async () => {
  const lab = all(first, { type: 'cursor', to: 'first' }, { type: 'fork' }, swap(0), {
    type: 'switch branch',
    branch: 0,
  });
  const none = { deflate: async (bytes: Uint8Array) => bytes, inflate: async (bytes: Uint8Array) => bytes };
  const made = await encodeLink(toLink(lab, {}), none);
  if ('problem' in made) throw new Error(made.problem.message);
  const read = await decodeLink(made.text, none, async () => undefined);
  if ('problem' in read) throw new Error(read.problem.message);
  expect(fromLink(read.link).branches).toEqual(fromLink(toLink(lab, {})).branches);
  expect(fromLink(read.link).branches[1]?.fork?.seq).toBe(-1);
});
