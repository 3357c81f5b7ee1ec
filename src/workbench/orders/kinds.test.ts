import { describe, expect, test } from 'vitest';
import type { Scenario } from '#engine';
import {
  change,
  created,
  decide,
  execute,
  OWN_LATER_STEP,
  points,
  raceModel,
  rate,
  request,
  requested,
  TWO_WRITERS,
} from './fixtures/race.ts';
import { checkAgain, endsOf, offers, slow, studied } from './fixtures/studied.ts';
import { studying } from './study.ts';

const onGuests = { filter: 'Member of List', list: 'Guests' };

interface Case {
  readonly what: string;
  readonly model: Scenario;
  readonly ends: readonly string[];
  /** What Stage is when the step that should come last comes last. */
  readonly right: readonly string[];
  readonly resource: { readonly kind: string; readonly name: string };
  readonly repairs: readonly string[];
  readonly who?: readonly string[];
}

const cases: readonly Case[] = [
  {
    what: 'two requested campaigns that write one field: a bet for the wait, and no trigger that hears itself',
    model: TWO_WRITERS,
    ends: ['A', 'B'],
    right: ['A', 'B'],
    resource: { kind: 'field', name: 'Stage' },
    repairs: ['execute instead: guaranteed', 'chain: guaranteed', 'into the child: guaranteed', 'wait: bet'],
  },
  {
    what: "a parent's own later step that reads what a requested campaign writes",
    model: OWN_LATER_STEP,
    ends: ['Cold', 'Hot'],
    right: ['Hot'],
    resource: { kind: 'field', name: 'Points' },
    repairs: ['execute instead: guaranteed', 'into the child: guaranteed', 'wait: bet'],
  },
  {
    what: 'two campaigns that hear the same activity: there is no call to swap',
    model: raceModel([created('Score', points('+10')), created('Rate', rate)]),
    ends: ['Cold', 'Hot'],
    right: ['Hot'],
    resource: { kind: 'field', name: 'Points' },
    repairs: ['into the child: guaranteed', 'wait: bet'],
  },
  {
    what: 'a membership: no data change to hear',
    model: raceModel([
      created('New', request('Invite'), request('Rate')),
      requested('Invite', { step: 'Add to List', list: 'Guests' }),
      requested('Rate', decide(onGuests, 'Guest', 'Stranger')),
    ]),
    ends: ['Guest', 'Stranger'],
    right: ['Guest'],
    resource: { kind: 'membership', name: 'List: Guests' },
    repairs: ['execute instead: guaranteed', 'chain: guaranteed', 'into the child: guaranteed', 'wait: bet'],
  },
  {
    what: 'the flow of a batch campaign, for everybody in it',
    model: raceModel(
      [
        { name: 'Nightly', flow: [request('Score'), request('Rate')] },
        requested('Score', points('+10')),
        requested('Rate', rate),
      ],
      {
        people: [
          { name: 'Ada', fields: { Points: 0 } },
          { name: 'Ben', fields: { Points: 0 } },
        ],
        script: [{ event: 'Batch Campaign Runs', campaign: 'P.Nightly' }],
      },
    ),
    ends: ['Cold', 'Hot'],
    right: ['Hot'],
    resource: { kind: 'field', name: 'Points' },
    repairs: [
      'execute instead: guaranteed',
      'chain: guaranteed',
      'into the child: guaranteed',
      'on change: guaranteed',
      'wait: bet',
    ],
    who: ['Ada', 'Ben'],
  },
];

describe.each(cases)('$what', ({ model, ends, right, resource, repairs, who = ['Ada'] }) => {
  const study = studied(model);

  test('the outcomes and the race', () => {
    for (const one of who) expect([...new Set(endsOf(study, 'Stage', one))].sort()).toEqual(ends);
    expect(study.exploration.races).toHaveLength(1);
    expect(study.exploration.races[0]?.resource).toEqual(resource);
  });

  test('exactly these repairs', () => {
    expect(offers(study)).toEqual(repairs);
  });

  test('each leaves one outcome, a right one', () => {
    for (const repair of study.repairs)
      for (const one of who) {
        const again = checkAgain(repair, 'Stage', one);
        expect(again, repair.name).toMatchObject({ valid: true, complete: true, outcomes: 1 });
        expect(again.ends, repair.name).toHaveLength(1);
        expect(right, repair.name).toContain(again.ends[0]);
        if (repair.holds === 'guaranteed')
          expect(checkAgain(slow(repair), 'Stage', one).ends, repair.name).toEqual(again.ends);
      }
  });
});

describe('what is not offered', () => {
  test('executing a campaign that another one requests too makes a copy, and the other request stays', () => {
    const model = raceModel([
      created('New', request('Score'), rate),
      created('Also', request('Score')),
      requested('Score', points('+5')),
    ]);
    for (const repair of studied(model).repairs)
      expect(checkAgain(repair, 'Stage').outcomes, repair.name).toBe(1);
  });

  test('a repair after which the reader finds less than before', () => {
    // Moved to the end of Score, the decision is made twice; chained or executed, once with all the points.
    const model = raceModel([
      created('New', request('Score'), request('More'), request('Rate')),
      requested('Score', points('+5')),
      requested('More', points('+5')),
      requested('Rate', rate),
    ]);
    const study = studied(model);
    expect(endsOf(study, 'Stage').toSorted()).toEqual(['Cold', 'Hot']);
    expect(offers(study)).toContain('chain: guaranteed');
    for (const repair of study.repairs)
      expect(checkAgain(repair, 'Stage').ends, repair.name).toEqual(['Hot']);
  });

  test('a wait inside an executable, which cannot wait', () => {
    const model = raceModel([
      created('New', request('Score'), execute('Rate')),
      requested('Score', points('+10')),
      { name: 'Rate', executable: true, flow: [rate], schedule: { qualification: 'every time' } },
    ]);
    const study = studied(model);
    expect(endsOf(study, 'Stage').toSorted()).toEqual(['Cold', 'Hot']);
    expect(offers(study)).toEqual(['execute instead: guaranteed', 'into the child: guaranteed']);
  });
});

test('a repair of one race that loses another is not offered', () => {
  // A wait before Score, so that it comes after the caller's own score, makes all orders alike: always too late for Rate.
  const model = raceModel([
    created('New', request('Score'), request('Rate'), points('+5')),
    requested('Score', points('=3'), points('+10')),
    requested('Rate', rate),
  ]);
  const study = studied(model);
  expect(study.exploration.races.length).toBeGreaterThan(1);
  expect(new Set(endsOf(study, 'Stage'))).toEqual(new Set(['Cold', 'Hot']));
  expect(study.repairs).toEqual([]);
});

describe('when the budget is used up', () => {
  const people = ['Ada', 'Ben'];
  const script = people.map((person) => ({ event: 'Person is Created', person }));
  const model = raceModel(
    [
      created('New', request('Score'), request('More'), request('Rate')),
      requested('Score', points('+5')),
      requested('More', points('+5')),
      requested('Rate', rate),
    ],
    { people: people.map((name) => ({ name, new: true, fields: { Points: 0 } })), script },
  );

  test.each([0, 1, 2, 50, 200])(
    'with %i states it says that there may be more, and offers only what was checked',
    (budget) => {
      const study = studied(model, budget);
      expect(study.exploration).toMatchObject({ complete: false });
      expect(study.exploration.states).toBeLessThanOrEqual(Math.max(budget, 1));
      for (const { exploration } of study.repairs)
        expect(exploration).toMatchObject({ complete: true, endless: false });
    },
  );

  test('it tells what it is doing, and can be left at any moment', () => {
    const work = studying(OWN_LATER_STEP, OWN_LATER_STEP);
    expect(work.return(undefined as never).done).toBe(true);
    const long = studying(model, model, { budget: 2000 });
    const told = long.next();
    expect(told).toMatchObject({ done: false, value: { doing: 'Trying every order' } });
    expect(long.return(undefined as never).done).toBe(true);
  });
});

describe('nothing to repair', () => {
  const noRace = {
    'no campaign': raceModel([]),
    'nothing but one flow': raceModel([created('New', points('+10'), rate)]),
    'two flows that have nothing in common': raceModel([
      created('New', request('Score'), change('Note', 'new')),
      requested('Score', points('+10')),
    ]),
    nobody: raceModel([created('New', request('Score'), rate), requested('Score', points('+10'))], {
      people: [],
      script: [],
    }),
  };

  test.each(Object.entries(noRace))('%s', (_what, model) => {
    const { exploration, repairs } = studied(model);
    expect(exploration.complete).toBe(true);
    expect(exploration.outcomes).toHaveLength(1);
    expect(exploration.races).toEqual([]);
    expect(repairs).toEqual([]);
  });

  test('a model that is not valid is studied all the same', () => {
    const model = raceModel([
      created('New', request('Nowhere'), request('Score'), rate, { step: 'Fly' }),
      requested('Score', points('lots')),
    ]);
    expect(() => studied(model)).not.toThrow();
  });
});
