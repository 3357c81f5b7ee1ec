import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Action } from '../../action.ts';
import type { Bench } from '../../bench.ts';
import { MQL, REFS } from '../../fixtures/mql.ts';
import { open } from '../../open.ts';
import { stops } from '../../stops.ts';
import type { LabAction } from '../action.ts';
import { actLab } from '../actLab.ts';
import { type Lab, openBranch, startLab } from '../lab.ts';
import { DRAFT_LIMITS } from './draft.ts';
import { fromDraft } from './fromDraft.ts';
import { toDraft } from './toDraft.ts';

const all = (lab: Lab, ...actions: readonly LabAction[]) => actions.reduce(actLab, lab);
const campaign = REFS.newPerson;
const swap = (at: number): Action => ({ type: 'swap call', campaign, at });
const first = startLab(open(MQL, { variant: 'parallel' }));
const written = (lab: Lab): unknown => JSON.parse(JSON.stringify(toDraft(lab)));

function restored(data: unknown): Lab {
  const read = fromDraft(data);
  if ('problem' in read) throw new Error(read.problem);
  return read.lab;
}

/** A lab without what a draft leaves out. */
function kept(lab: Lab): Lab {
  const quiet = (bench: Bench): Bench => ({ ...bench, moved: [], message: null });
  const branches = lab.branches.map((branch) => ({ ...branch, bench: quiet(branch.bench) }));
  return { ...lab, bench: quiet(lab.bench), branches, removed: [], message: null };
}

const action: fc.Arbitrary<LabAction> = fc.oneof(
  { weight: 3, arbitrary: fc.nat(2).map(swap) },
  { weight: 2, arbitrary: fc.constant<LabAction>({ type: 'fork' }) },
  fc.record({
    type: fc.constant('set param' as const),
    campaign: fc.constant(REFS.behavior),
    at: fc.nat(1),
    choice: fc.constant('default' as const),
    param: fc.constant('change'),
    value: fc.constantFrom('+1', '+12', 'lots'),
  }),
  fc.record({ type: fc.constant('remove step' as const), campaign: fc.constant(campaign), at: fc.nat(2) }),
  fc.record({ type: fc.constant('cursor' as const), to: fc.integer({ min: -1, max: 40 }) }),
  fc.record({
    type: fc.constant('policy' as const),
    policy: fc.constantFrom('caller first', 'random 3', 'choose', 'lockstep'),
  }),
  fc.record({
    type: fc.constant('compare' as const),
    with: fc.constantFrom(null, 'start', 'series', 'branch:0', 'branch:1', 'assumption:bare-score=ignored'),
  }),
  fc.constantFrom<LabAction>({ type: 'undo' }, { type: 'redo' }, { type: 'lead', by: 'start' }),
  fc.constantFrom<LabAction>({ type: 'variant', name: null }, { type: 'switch branch', branch: 0 }),
  fc.record({ type: fc.constant('remove branch' as const), branch: fc.nat(2) }),
  fc.constantFrom<LabAction>(
    { type: 'add breakpoint', breakpoint: { kind: 'step', campaign, at: 1 } },
    { type: 'add breakpoint', breakpoint: { kind: 'field', person: 'Ada', field: 'Quality Score', is: 50 } },
    { type: 'add breakpoint', breakpoint: { kind: 'token', token: '{{my.X}}' } },
    { type: 'add watch', watch: { kind: 'field', person: 'Bob', field: 'Lifecycle Stage' } },
    { type: 'add watch', watch: { kind: 'token', token: 'lead.Country', person: 'Ada' } },
  ),
);
const labs = fc.array(action, { maxLength: 12 }).map((actions) => actions.reduce(actLab, first));

test('a lab that is kept and read back is the same lab', () => {
  fc.assert(
    fc.property(labs, (lab) => {
      const back = restored(written(lab));
      expect(back).toEqual(kept(lab));
      expect(toDraft(back)).toEqual(toDraft(lab));
    }),
    { numRuns: 60 },
  );
});

test('it goes on as the other does', () => {
  fc.assert(
    fc.property(labs, fc.array(action, { maxLength: 6 }), (lab, more) => {
      const [one, other] = [kept(lab), restored(written(lab))];
      const quiet = (now: Lab) => kept({ ...now, removed: [] });
      expect(quiet(more.reduce(actLab, other))).toEqual(quiet(more.reduce(actLab, one)));
    }),
    { numRuns: 40 },
  );
});

test('a model in the midst of an edit is kept, with what is wrong with it', () => {
  const lab = actLab(first, { type: 'set schedule', campaign, schedule: { qualification: 'seldom' } });
  expect(lab.bench.program.problems).not.toEqual([]);
  expect(restored(written(lab)).bench).toEqual(kept(lab).bench);
});

test('the last edits are kept, and each model once', () => {
  const edits = Array.from({ length: DRAFT_LIMITS.most + 20 }, (_, index) => swap(index % 3));
  const lab = all(first, ...edits);
  const draft = toDraft(lab);
  expect(draft.branches[0]?.past).toHaveLength(DRAFT_LIMITS.most);
  const { past } = restored(written(lab)).bench;
  expect(past).toEqual(lab.bench.past.slice(-DRAFT_LIMITS.most));
  const forked = toDraft(actLab(lab, { type: 'fork' }));
  expect(forked.models.length).toBeLessThanOrEqual(draft.models.length + 1);
});

test('a step breakpoint that names nothing comes back, and finds its step again', () => {
  const marked = actLab(first, { type: 'add breakpoint', breakpoint: { kind: 'step', campaign, at: 1 } });
  const gone = restored(written(actLab(marked, { type: 'remove step', campaign, at: 1 })));
  expect(gone.breakpoints[0]).toMatchObject({ gone: true });
  expect(actLab(gone, { type: 'undo' }).breakpoints).toEqual(marked.breakpoints);
});

describe('what is no draft', () => {
  const draft = written(all(first, { type: 'fork' }, swap(0))) as Record<string, unknown>;
  const deep = (levels: number): unknown => {
    let data: unknown = 1;
    for (let level = 0; level < levels; level++) data = [data];
    return data;
  };
  const cases: readonly (readonly [string, unknown, string])[] = [
    ['a text', 'draft', 'not a draft'],
    ['nothing', undefined, 'not a draft'],
    ['a list', [draft], 'not a draft'],
    ['something else', { models: [] }, 'not a draft'],
    ['a newer one', { ...draft, draft: 2 }, 'newer version'],
    ['one without models', { ...draft, models: [] }, 'no model that can be used'],
    ['one without branches', { ...draft, branches: 'all' }, 'no model that can be used'],
    ['one with a function', { ...draft, models: [() => 1] }, 'not a draft'],
    ['one with a date', { ...draft, models: [new Date(0)] }, 'not a draft'],
    ['one with a number that is none', { ...draft, current: Number.NaN }, 'not a draft'],
    ['one that is too deep', { ...draft, more: deep(100_000) }, 'not a draft'],
    ['one that is too large', { ...draft, more: Array(DRAFT_LIMITS.values + 1).fill(0) }, 'too large'],
  ];

  test.each(cases)('%s is answered with a sentence', (_, data, why) => {
    const read = fromDraft(data);
    expect('problem' in read && read.problem).toContain(why);
  });

  test('one that holds itself is answered with a sentence', () => {
    const circle: Record<string, unknown> = { ...draft };
    circle['models'] = [circle];
    expect(fromDraft(circle)).toHaveProperty('problem');
  });
});

test('a branch that cannot be used is left out and named, the others are there', () => {
  const draft = toDraft(all(first, { type: 'fork' }, swap(0)));
  const [main, branch] = draft.branches;
  const back = restored({ ...draft, branches: [{ ...main, scenario: 99 }, branch] });
  expect(back.message).toBe('One branch of the draft could not be used.');
  expect(back.branches.map(({ name }) => name)).toEqual(['Branch 1']);
  expect(back.bench.scenario).toEqual(draft.models[branch?.scenario ?? -1]);
});

test('undo never skips an edit that cannot be used', () => {
  const draft = toDraft(all(first, swap(0), swap(1), swap(2)));
  const [main] = draft.branches;
  const past = main?.past.with(1, { ...(main.past[1] as object), scenario: 99 } as never);
  const back = restored({ ...draft, branches: [{ ...main, past }] });
  expect(back.bench.past).toEqual(restored(draft).bench.past.slice(2));
});

type Json = Record<string, unknown> | unknown[];

/** The data with another value at a place somewhere inside, found by numbers. */
function damaged(data: unknown, way: readonly number[], value: unknown): unknown {
  const [turn = 0, ...rest] = way;
  if (way.length === 0 || typeof data !== 'object' || data === null) return value;
  const copy: Json = Array.isArray(data) ? [...data] : { ...data };
  const keys = Object.keys(copy);
  const key = keys[turn % Math.max(1, keys.length)];
  if (key === undefined) return value;
  const inside = (copy as Record<string, unknown>)[key];
  (copy as Record<string, unknown>)[key] = damaged(inside, rest, value);
  return copy;
}

test('whatever a draft was damaged to, what comes back holds together', () => {
  const draft = written(
    all(first, swap(0), { type: 'fork' }, { type: 'policy', policy: 'caller first' }, swap(1), {
      type: 'add breakpoint',
      breakpoint: { kind: 'step', campaign, at: 0 },
    }),
  );
  const way = fc.array(fc.nat(12), { maxLength: 7 });
  const value = fc.oneof(
    fc.constantFrom<unknown>(null, -1, 0, 1, 1e9, 1.5, '', 'order', 'branch:0', [], {}, true),
    fc.jsonValue(),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(way, value), { minLength: 1, maxLength: 3 }), (damages) => {
      const read = fromDraft(damages.reduce((data, [where, what]) => damaged(data, where, what), draft));
      if ('problem' in read) {
        expect(read.problem).toMatch(/[.]$/);
        return;
      }
      const { lab } = read;
      expect(openBranch(lab)?.bench).toBe(lab.bench);
      expect(new Set(lab.branches.map(({ id }) => id)).size).toBe(lab.branches.length);
      expect(lab.branches.every(({ id }) => id < lab.nextBranch)).toBe(true);
      for (const { bench } of lab.branches) expect([-1, ...stops(bench.run.events)]).toContain(bench.cursor);
      const on = all(lab, { type: 'undo' }, { type: 'fork' }, swap(0), { type: 'go', to: 'next breakpoint' });
      expect(openBranch(on)?.bench).toBe(on.bench);
    }),
    { numRuns: 150 },
  );
});
