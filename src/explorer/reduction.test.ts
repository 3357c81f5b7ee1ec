import fc from 'fast-check';
import { expect, test } from 'vitest';
import { given, type Program, run } from '#engine';
import { drawnRace } from './drawnRace.ts';
import { type Exploration, explore } from './explore.ts';
import { USUAL } from './outcome.ts';
import {
  campaign,
  created,
  execute,
  executed,
  happens,
  model,
  request,
  requested,
  score,
  set,
  when,
  where,
} from './sketch.ts';

/** How many models a test run compares; `COMPARED=100000` for a long search. */
const MODELS = Number(process.env['COMPARED'] ?? 1500);
const BUDGET = 500;

const endsOf = ({ outcomes }: Exploration) =>
  outcomes.map(({ people, stopped }) => JSON.stringify([stopped, people])).sort();

const reducedOf = (program: Program) => explore(program, { onlyOutcomes: true });

test('the outcomes are the same with and without reduction', { timeout: MODELS * 100 }, () => {
  const states = { whole: 0, reduced: 0 };
  let fewer = 0;
  fc.assert(
    fc.property(fc.array(fc.nat(0xffff), { minLength: 60, maxLength: 120, size: 'max' }), (numbers) => {
      const program = drawnRace(numbers);
      const whole = explore(program, { budget: BUDGET });
      if (!whole.complete) return;
      const reduced = reducedOf(program);
      expect(endsOf(reduced)).toEqual(endsOf(whole));
      expect(reduced.states).toBeLessThanOrEqual(whole.states);
      if (reduced.reduced) expect(reduced.orders).toBe(null);
      for (const { witness } of reduced.outcomes) expect(run(program, given(witness)).order).toEqual(witness);
      states.whole += whole.states;
      states.reduced += reduced.states;
      if (reduced.states < whole.states) fewer += 1;
    }),
    { numRuns: MODELS, endOnFailure: process.env['SHRINK'] === undefined },
  );
  expect(fewer).toBeGreaterThan(MODELS / 10);
  expect(states.reduced).toBeLessThan(states.whole);
});

const long = (field: string) => Array.from({ length: 6 }, (_, at) => set(field, `${at}`));

test('strands that write different fields are one order, whatever their number', () => {
  const program = model(['A', 'B', 'C'].map((field) => created(field, long(field))));
  const { states, reduced, orders, outcomes } = reducedOf(program);
  expect({ states, reduced, orders }).toEqual({ states: 20, reduced: true, orders: null });
  expect(outcomes).toHaveLength(1);
});

test('people are looked at one after the other', () => {
  const people = ['Ada', 'Ben', 'Cleo', 'Dan'].map((name) => ({ name, new: true }));
  const script = people.map(({ name }) => happens('Person is Created', name));
  const race = [created('One', [set('A', 'one')]), created('Two', [set('A', 'two')])];
  const program = model(race, { people, script });
  expect(endsOf(reducedOf(program))).toEqual(endsOf(explore(program)));
  expect(reducedOf(program).outcomes).toHaveLength(16);
  expect(reducedOf(program).states).toBeLessThan(explore(program).states / 3);
});

test.each([
  ['reads it in a choice', [created('Two', [when(where('A', 'is', 'x'), set('B', 'seen'))])]],
  ['reads it in a token', [created('Two', [set('B', '{{lead.A}}')])]],
  ['reads it in a token of another spelling', [created('Two', [set('B', '{{ Lead.a:default=none }}')])]],
  ['writes it', [created('Two', [set('A', 'y')])]],
  [
    'executes a campaign that reads it',
    [created('Two', [execute('E')]), executed('E', [set('B', '{{lead.A}}')])],
  ],
  [
    'requests a campaign that asks for it',
    [
      created('Two', [request('R')]),
      {
        ...requested('R', [set('B', 'x')]),
        smartList: { triggers: [{ trigger: 'Campaign is Requested' }], filters: [where('A', 'is', 'x')] },
      },
    ],
  ],
  [
    'sets off a campaign that reads it',
    [created('Two', [score('+1')]), campaign('H', 'Score is Changed', [set('B', '{{lead.A}}')])],
  ],
])('a step is not drawn forward past one that %s', (_, others) => {
  const program = model([created('One', [set('A', 'x')]), ...others]);
  const whole = explore(program);
  expect(whole.outcomes.length).toBeGreaterThan(1);
  expect(endsOf(reducedOf(program))).toEqual(endsOf(whole));
});

test('nothing is left out where the log counts, where queues are slow, or where people go in turn', () => {
  const campaigns = ['A', 'B'].map((field) => created(field, long(field)));
  const matters = { ...USUAL, log: true };
  expect(explore(model(campaigns), { onlyOutcomes: true, matters }).reduced).toBe(false);
  for (const assumptions of [
    { 'slow-queues': 'later events may overtake' },
    { 'batch-interleaving': 'one after the other' },
  ])
    expect(reducedOf(model(campaigns, { assumptions })).reduced).toBe(false);
});

test('a circle is gone round, and what lies beside it is not forgotten', () => {
  const circle = [
    created('Main', [request('Round')]),
    requested('Round', [when(where('A', 'is empty'), request('Round'))]),
    created('Beside', [set('B', 'b'), set('A', 'x')]),
  ];
  const program = model(circle);
  expect(explore(program).endless).toBe(true);
  expect(endsOf(reducedOf(program))).toEqual(endsOf(explore(program)));
  expect(reducedOf(program).outcomes).toHaveLength(1);
});
