import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile, given, run } from '#engine';
import { explore } from '#explorer';
import { parse, variant } from '#scenario';
import { checkAgain, endsOf, offers, slow, studied } from './fixtures/studied.ts';

const file = new URL('../../../content/scenarios/mql-decision.yaml', import.meta.url);
const { scenario } = parse(readFileSync(file, 'utf8'));
const STAGE = 'Lifecycle Stage';

function mql(name: string) {
  if (!scenario) throw new Error('mql-decision.yaml is no scenario');
  return variant(scenario, name).scenario;
}

const racing = [
  {
    name: 'parallel',
    ends: ['Not a fit', 'MQL', 'Nurture'],
    races: ['Behavior Score', 'Quality Score'],
    repairs: ['execute instead: guaranteed', 'chain: guaranteed', 'on change: guaranteed', 'wait: bet'],
  },
  {
    name: 'one-request',
    ends: ['Nurture', 'MQL'],
    races: ['Behavior Score'],
    repairs: ['execute instead: guaranteed', 'into the child: guaranteed'],
  },
  {
    name: 'quality-requested',
    ends: ['MQL', 'Not a fit'],
    races: ['Quality Score'],
    repairs: ['execute instead: guaranteed'],
  },
] as const;

describe.each(racing)('the MQL decision, $name', ({ name, ends, races, repairs }) => {
  const model = mql(name);
  const study = studied(model);
  const { exploration } = study;

  test('has these outcomes and no others', () => {
    expect(exploration).toMatchObject({ complete: true, endless: false, reduced: false });
    expect(endsOf(study, STAGE).toSorted()).toEqual([...ends].sort());
    const sum = exploration.outcomes.reduce((all, { orders }) => all + (orders ?? 0n), 0n);
    expect(sum).toBe(exploration.orders);
  });

  test('has these races with the decision, and each order of a race ends as it says', () => {
    expect(exploration.races.map(({ resource }) => resource.name).toSorted()).toEqual(races);
    for (const { racers, photos } of exploration.races) {
      expect(racers.filter(({ writes }) => !writes).map(({ campaign }) => campaign)).toEqual([
        'Lifecycle.MQL decision',
      ]);
      for (const { order, outcome } of photos) {
        const { world } = run(compile(model), given(order));
        const left = exploration.outcomes[outcome]?.people.find((person) => person.name === 'Ada');
        expect(world.people.get('Ada')?.fields[STAGE]).toBe(left?.fields[STAGE]);
      }
    }
  });

  test('has exactly these repairs', () => {
    expect(offers(study)).toEqual(repairs);
  });

  test('ends as MQL after each repair: in every order again, in drawn orders, and in slow queues unless it is a bet', () => {
    for (const repair of study.repairs) {
      const right = { valid: true, complete: true, outcomes: 1, ends: ['MQL'] };
      expect(checkAgain(repair, STAGE), repair.name).toEqual(right);
      const { ends: slowEnds } = checkAgain(slow(repair), STAGE);
      if (repair.holds === 'guaranteed') expect(slowEnds, repair.name).toEqual(['MQL']);
      else expect(slowEnds.length, repair.name).toBeGreaterThan(1);
    }
  });

  test('is not changed by its study', () => {
    expect(model).toEqual(mql(name));
  });
});

test('three times Request Campaign has 336 orders', () => {
  expect(studied(mql('parallel')).exploration.orders).toBe(336n);
});

test.each(['series', 'decision-requested'])('%s has one order, and nothing to repair', (name) => {
  const { exploration, repairs } = studied(mql(name));
  expect(exploration.orders).toBe(1n);
  expect(exploration.races).toEqual([]);
  expect(repairs).toEqual([]);
});

test('a repair says what it does in the words of the model', () => {
  const does = studied(mql('parallel')).repairs.map((repair) => repair.does);
  expect(does).toEqual([
    'Request Campaign becomes Execute Campaign in steps 1 and 2 of "New person".',
    '"Quality score" requests "Behavior score", and "Behavior score" requests "MQL decision", each as its last step.',
    '"MQL decision" is not requested any more: a change of "Behavior Score" or "Quality Score" triggers it.',
    '"MQL decision" waits 1 hour before its step 1.',
  ]);
});

test('a repaired model that is studied has one outcome and nothing left to repair', () => {
  for (const repair of studied(mql('parallel')).repairs) {
    const again = studied(repair.scenario, undefined, mql('parallel'));
    expect(again.exploration.outcomes.length, repair.name).toBe(1);
    expect(again.repairs, repair.name).toEqual([]);
  }
});

test('a repair is guaranteed or a bet only where that was seen', { timeout: 60_000 }, () => {
  const { repairs } = studied(mql('three-people'));
  const trust = repairs.map(({ holds }) => ['guaranteed', 'unproven', 'bet'].indexOf(holds));
  expect(trust.length).toBeGreaterThan(2);
  expect(trust).toEqual(trust.toSorted());
  for (const repair of repairs) {
    const { complete, outcomes } = explore(compile(slow(repair).scenario), { budget: 20_000 });
    if (repair.holds === 'guaranteed') expect([complete, outcomes.length], repair.name).toEqual([true, 1]);
    else if (repair.holds === 'unproven') expect([complete, outcomes.length]).toEqual([false, 1]);
    else expect(outcomes.length, repair.name).toBeGreaterThan(1);
  }
});
