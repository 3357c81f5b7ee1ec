import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OPERATORS, policyOf, run, STEPS } from '#engine';
import { act } from './act.ts';
import type { Action } from './action.ts';
import type { Bench } from './bench.ts';
import { MQL, REFS } from './fixtures/mql.ts';
import { open } from './open.ts';
import { stops } from './stops.ts';

const campaign = fc.constantFrom(
  ...Object.values(REFS),
  'Lifecycle.Quality score (request)',
  'Lifecycle.Nobody',
);
const at = fc.integer({ min: -1, max: 4 });
const place = fc.oneof(fc.constant('default' as const), fc.integer({ min: -1, max: 2 }));
const one = <T extends Action['type']>(type: T) => fc.constant(type);
const plain = fc.oneof(
  fc.constantFrom('', '+5', 'lots', '2 days', '{{lead.Country}}', REFS.newPerson, REFS.behavior),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constant(['a', 1]),
);
const param = fc.constantFrom(
  'campaign',
  'change',
  'scoreName',
  'newValue',
  'duration',
  'useParentTokenContext',
  'x',
);
const aTest = fc.record({
  filter: fc.constantFrom('Person Attribute', 'Nothing'),
  attribute: fc.constantFrom('Quality Score', 'Country', 'Nothing'),
  operator: fc.constantFrom(...OPERATORS.integer.map(({ name }) => name), 'resembles'),
  values: fc.array(fc.oneof(fc.integer(), fc.string()), { maxLength: 2 }),
});

const edit: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ type: one('add step'), campaign, at, step: fc.constantFrom(...STEPS.keys(), 'Fly') }),
  fc.record({ type: one('remove step'), campaign, at }),
  fc.record({ type: one('move step'), campaign, from: at, to: at }),
  fc.record({ type: one('set param'), campaign, at, choice: place, param, value: plain }),
  fc.record({ type: one('set test'), campaign, at, choice: at, test: aTest }),
  fc.record({ type: one('add choice'), campaign, at, choice: at }),
  fc.record({ type: one('add choice'), campaign, at }),
  fc.record({ type: one('remove choice'), campaign, at, choice: at }),
  fc.record({ type: one('move choice'), campaign, at, from: at, to: at }),
  fc.record({ type: one('do nothing'), campaign, at, choice: place, on: fc.boolean() }),
  fc.record({ type: one('swap call'), campaign, at }),
  fc.record({
    type: one('set schedule'),
    campaign,
    schedule: fc.record({
      active: fc.boolean(),
      qualification: fc.constantFrom('only once', 'every time', 'once every 3 days', 'seldom'),
    }),
  }),
  fc.record({ type: one('variant'), name: fc.constantFrom(null, 'series', 'parallel', 'none') }),
  fc.record({ type: one('reset') }),
);

const view: fc.Arbitrary<Action> = fc.oneof(
  fc.record({
    type: one('cursor'),
    to: fc.oneof(
      fc.constantFrom('first', 'back', 'step', 'last'),
      fc.integer({ min: -5, max: 80 }),
      fc.double(),
    ),
  }),
  fc.record({
    type: one('policy'),
    policy: fc.constantFrom('lockstep', 'caller first', 'random 3', 'order o0', ''),
  }),
  fc.record({ type: one('compare'), with: fc.constantFrom(null, 'start', 'series', 'parallel', 'none') }),
) as fc.Arbitrary<Action>;

const steps = fc.oneof(
  { weight: 6, arbitrary: edit },
  { weight: 2, arbitrary: view },
  fc.constantFrom<Action>({ type: 'undo' }, { type: 'redo' }),
);
const many = fc.array(steps, { maxLength: 14 });
const opened = fc.constantFrom(open(MQL), open(MQL, { variant: 'parallel', compare: 'start', cursor: -1 }));
const runs = { numRuns: 60 };

const undo = (bench: Bench) => act(bench, { type: 'undo' });
const redo = (bench: Bench) => act(bench, { type: 'redo' });
const model = ({ start, scenario, variant, cursor }: Bench) => ({ start, scenario, variant, cursor });

describe('any actions', () => {
  test('leave a bench whose parts belong together', () => {
    fc.assert(
      fc.property(opened, many, (first, actions) => {
        const bench = actions.reduce(act, first);
        expect(bench.run).toEqual(run(bench.program, policyOf(bench.policy)));
        expect([-1, ...stops(bench.run.events)]).toContain(bench.cursor);
        expect(bench.twin === null).toBe(bench.compare === null);
        expect(bench.moved.every((seq) => seq < bench.run.events.length)).toBe(true);
        if (!bench.changed) expect(bench.scenario).toEqual(bench.start);
        expect(bench.base).toBe(first.base);
      }),
      runs,
    );
  });

  test('are undone one by one, to the very model and cursor', () => {
    fc.assert(
      fc.property(opened, many, (first, actions) => {
        let bench = first;
        const before = new Map<number, ReturnType<typeof model>>();
        for (const action of actions) {
          const next = act(bench, action);
          if (next.past.length > bench.past.length && action.type !== 'redo')
            before.set(bench.past.length, model(bench));
          bench = next;
        }
        while (bench.past.length > 0) {
          bench = undo(bench);
          const was = before.get(bench.past.length);
          expect(bench.scenario).toBe(was?.scenario);
          expect(bench.start).toBe(was?.start);
        }
        expect(bench.scenario).toBe(first.scenario);
        expect(bench.variant).toBe(first.variant);
      }),
      runs,
    );
  });

  test('can be made again after undo', () => {
    fc.assert(
      fc.property(opened, many, fc.nat(14), (first, actions, count) => {
        const bench = actions.reduce(act, first);
        const back = Math.min(count, bench.past.length);
        let other = bench;
        for (let index = 0; index < back; index++) other = undo(other);
        for (let index = 0; index < back; index++) other = redo(other);
        expect(model(other)).toEqual(model(bench));
        expect(other.run).toEqual(bench.run);
        expect(other.past).toEqual(bench.past);
        expect(other.changed).toBe(bench.changed);
      }),
      runs,
    );
  });

  test('are taken back by reset, and reset by undo', () => {
    fc.assert(
      fc.property(opened, many, (first, actions) => {
        const bench = actions.reduce(act, first);
        const reset = act(bench, { type: 'reset' });
        expect(reset.scenario).toEqual(bench.start);
        expect(reset.changed).toBe(false);
        if (bench.changed) expect(undo(reset).scenario).toBe(bench.scenario);
      }),
      runs,
    );
  });
});

test('undo brings back the cursor that the model had', () => {
  fc.assert(
    fc.property(
      opened,
      edit,
      fc.integer({ min: -1, max: 40 }),
      fc.integer({ min: -1, max: 40 }),
      (first, action, from, to) => {
        const before = act(first, { type: 'cursor', to: from });
        const edited = act(before, action);
        fc.pre(edited.past.length > before.past.length);
        expect(undo(act(edited, { type: 'cursor', to })).cursor).toBe(before.cursor);
      },
    ),
    runs,
  );
});

test('a new edit clears what could be redone', () => {
  const edits: readonly Action[] = [0, 1].map((step) => ({
    type: 'swap call',
    campaign: REFS.newPerson,
    at: step,
  }));
  const bench = undo(edits.reduce(act, open(MQL)));
  expect(bench.future).toHaveLength(1);
  const other = act(bench, { type: 'remove step', campaign: REFS.newPerson, at: 0 });
  expect(other.future).toEqual([]);
  expect(redo(other).message).toBe('There is nothing to redo.');
});

test('two swaps of one step give the same runs as none, wherever the model stands', () => {
  fc.assert(
    fc.property(
      opened,
      fc.array(edit, { maxLength: 6 }),
      fc.integer({ min: 0, max: 2 }),
      (first, actions, index) => {
        const bench = actions.reduce(act, first);
        const swap: Action = { type: 'swap call', campaign: REFS.newPerson, at: index };
        const step = bench.scenario.instance.programs[0]?.campaigns[0]?.flow[index];
        fc.pre(
          step !== undefined &&
            !bench.program.campaigns[0]?.invalidFlow &&
            !JSON.stringify(step).includes(':true'),
        );
        const twice = act(act(bench, swap), swap);
        for (const policy of ['lockstep', 'caller first', 'requested first', 'random 5'])
          expect(run(twice.program, policyOf(policy)).events).toEqual(
            run(bench.program, policyOf(policy)).events,
          );
      },
    ),
    runs,
  );
});
