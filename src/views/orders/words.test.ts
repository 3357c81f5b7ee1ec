import { describe, expect, test } from 'vitest';
import { exploration, left, outcome, race } from './made.ts';
import { placeOf, raceSentence, resourceOf, summary } from './words.ts';

const ends = (orders: bigint | null, Stage: string) => outcome(orders, [left('Ada', { fields: { Stage } })]);
const two = [ends(200n, 'Hot'), ends(136n, 'Cold')];

describe('summary', () => {
  test.each([
    [
      'one order',
      exploration([ends(1n, 'Hot')]),
      'There is one order only: nothing here is a matter of luck.',
    ],
    ['all alike', exploration([ends(336n, 'Hot')]), 'All 336 orders were tried. They all end alike.'],
    ['several outcomes', exploration(two), 'All 336 orders were tried: 2 different outcomes.'],
    [
      'a number too long to read',
      exploration([ends(10n ** 30n, 'Hot'), ends(1n, 'Cold')]),
      'All 1.00 × 10^30 orders were tried: 2 different outcomes.',
    ],
    [
      'partial',
      exploration(two, { complete: false, states: 100_000 }),
      'At least 336 orders were tried, not all of them: the budget of 100,000 states is used up. They have 2 different outcomes; there may be more.',
    ],
    [
      'partial, one order',
      exploration([ends(1n, 'Hot')], { complete: false }),
      'At least 1 order was tried, not all of them: the budget of 10 states is used up. They have one outcome; there may be more.',
    ],
    [
      'partial and not counted',
      exploration([ends(null, 'Hot')], { complete: false, reduced: true }),
      'Not all orders were tried: the budget of 10 states is used up. They have one outcome; there may be more.',
    ],
    [
      'partial before any end',
      exploration([], { complete: false }),
      'No order was followed to its end: the budget of 10 states is used up. Nothing is known about outcomes.',
    ],
    [
      'endless',
      exploration([ends(null, 'Hot'), ends(null, 'Cold')], { endless: true }),
      'Some flows call each other round and round, so there is no last order to count. The orders that end have 2 different outcomes.',
    ],
    [
      'endless and partial',
      exploration([ends(null, 'Hot')], { endless: true, complete: false }),
      'Some flows call each other round and round, so there is no last order to count. The orders that end have one outcome so far; there may be more, because the budget is used up.',
    ],
    [
      'endless without an end',
      exploration([], { endless: true, orders: null }),
      'Some flows call each other round and round, so there is no last order to count. No order was found that ends.',
    ],
    [
      'reduced',
      exploration([ends(null, 'Hot'), ends(null, 'Cold')], { reduced: true }),
      'All orders were tried: 2 different outcomes.',
    ],
    [
      'reduced, all alike',
      exploration([ends(null, 'Hot')], { reduced: true }),
      'All orders were tried: one outcome.',
    ],
  ])('%s', (_what, found, text) => {
    expect(summary(found)).toBe(text);
  });
});

const score = ['Lifecycle.Quality score', 2, 'writes'] as const;
const other = ['Lifecycle.Behavior score', 0, 'writes'] as const;
const decision = ['v2.1 Lifecycle.MQL decision', 0, 'reads'] as const;
const field = { kind: 'field', name: 'Stage' } as const;

describe('raceSentence', () => {
  test.each([
    ['a field', field, 'Stage'],
    ['a membership', { kind: 'membership', name: 'List: Guests' } as const, 'List: Guests'],
  ])('%s', (_what, resource, name) => {
    const wanted = `Quality score, step 3, writes ${name}. MQL decision, step 1, reads it.`;
    expect(raceSentence(race(resource, score, decision))).toBe(wanted);
    expect(resourceOf(race(resource, score, decision))).toBe(name);
  });

  test.each([
    ['past', 'adds to the activity log', 'looks back on it', 'the activities of the past'],
    [
      'qualification',
      'lets the person into a flow',
      'depends on who has been in it',
      'who has been in the flow',
    ],
    ['flow', 'takes the person out of a flow', 'is taken only if it comes before that', 'who is in the flow'],
  ] as const)('%s, which has no name', (kind, writes, reads, what) => {
    const resource = { kind, name: '' };
    expect(raceSentence(race(resource, score, decision))).toBe(
      `Quality score, step 3, ${writes}. MQL decision, step 1, ${reads}.`,
    );
    expect(raceSentence(race(resource, score, other))).toBe(
      `Quality score, step 3, and Behavior score, step 1, both change ${what}: it matters which comes first.`,
    );
  });

  test('names the writer first, whichever of the two it is', () => {
    expect(raceSentence(race(field, decision, score))).toBe(raceSentence(race(field, score, decision)));
  });

  test('two writers', () => {
    expect(raceSentence(race(field, score, other))).toBe(
      'Quality score, step 3, and Behavior score, step 1, both write Stage: what the later one writes stays.',
    );
  });

  test('steps are counted from 1, campaigns go by their own names', () => {
    expect(race(field, score, decision).racers.map(placeOf)).toEqual([
      'Quality score, step 3',
      'MQL decision, step 1',
    ]);
  });
});
