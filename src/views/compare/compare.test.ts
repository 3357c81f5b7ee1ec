import { describe, expect, test } from 'vitest';
import type { Scenario } from '#engine';
import { compile, policyOf, run } from '#engine';
import {
  addToList,
  attribute,
  campaign,
  deletePerson,
  executable,
  execute,
  model,
  onCreation,
  score,
  stage,
} from '../models/model.ts';
import { mql } from '../models/mql.ts';
import { compare } from './compare.ts';

function comparing(a: Scenario, b: Scenario, policyA = 'lockstep', policyB = policyA) {
  const [left, right] = [compile(a), compile(b)];
  const runs = [run(left, policyOf(policyA)), run(right, policyOf(policyB))] as const;
  return { runs, ...compare(runs[0].events, runs[1].events, left.people, right.people) };
}

describe('the MQL decision, executed on the left and requested on the right', () => {
  const { firstStep, firstEffect, fields, pairs, runs } = comparing(mql('execute'), mql('request'));

  test('parts at the first step', () => {
    expect(firstStep?.text).toBe(
      'New person, step 1: Execute Campaign on the left, Request Campaign on the right.',
    );
  });

  test('first matters where the decision reads a score that is not there yet', () => {
    expect(firstEffect?.text).toBe(
      'MQL decision, step 1: "MQL" on the left, "Nurture" on the right. Behavior was 30 on the left and 10 on the right.',
    );
    const [a, b] = [runs[0].events[firstEffect?.a ?? -1], runs[1].events[firstEffect?.b ?? -1]];
    expect([a?.campaign, b?.campaign]).toEqual(['P.MQL decision', 'P.MQL decision']);
  });

  test('ends with another stage', () => {
    expect(fields).toEqual([{ person: 'Ada', field: 'Stage', a: 'MQL', b: 'Nurture' }]);
  });

  test('is aligned on what both do in the same order', () => {
    const place = (side: 0 | 1, seq: number | null) => {
      const event = runs[side].events[seq ?? -1];
      return event?.type === 'step' ? `${event.campaign?.slice(2)} ${event.index + 1}` : '';
    };
    expect(pairs.map(({ a, b, same }) => [place(0, a), place(1, b), same])).toEqual([
      ['New person 1', 'New person 1', false],
      ['Quality score 1', '', false],
      ['Quality score 2', '', false],
      ['New person 2', 'New person 2', false],
      ['Behavior score 1', '', false],
      ['Behavior score 2', '', false],
      ['', 'Quality score 1', false],
      ['New person 3', 'New person 3', false],
      ['', 'Behavior score 1', false],
      ['', 'Quality score 2', false],
      ['MQL decision 1', 'MQL decision 1', false],
      ['', 'Behavior score 2', false],
    ]);
  });
});

test('a run and itself do not differ', () => {
  const { firstStep, firstEffect, fields, pairs } = comparing(mql('request'), mql('request'));
  expect([firstStep, firstEffect, fields]).toEqual([null, null, []]);
  expect(pairs.every(({ same }) => same)).toBe(true);
});

test('two orders of the same model', () => {
  const { firstStep, firstEffect } = comparing(
    mql('request'),
    mql('request'),
    'caller first',
    'requested first',
  );
  expect(firstStep?.text).toBe(
    'After 1 step alike the next is New person, step 2 (Request Campaign) on the left, Quality score, step 1 (Change Score) on the right.',
  );
  expect(firstEffect).toBeNull();
});

test('a side that ends first', () => {
  const of = (...flow: Parameters<typeof campaign>[1]) => model([campaign('Flow', flow, onCreation)]);
  const { firstStep, firstEffect, pairs } = comparing(of(score('+1')), of(score('+1'), stage('In')));
  expect(firstStep).toMatchObject({
    a: null,
    text: 'The run on the left has no more steps; the other goes on with Flow, step 2 (Change Data Value).',
  });
  expect(firstEffect).toBeNull();
  expect(pairs.map(({ same }) => same)).toEqual([true, false]);
});

test('a score that starts from another value says both ways', () => {
  const of = (points: number) => {
    const people = [{ name: 'Ada', new: true, fields: { Points: points } }];
    return model([campaign('Flow', [score('+5')], onCreation)], { people });
  };
  expect(comparing(of(0), of(10)).firstEffect?.text).toBe(
    'Flow, step 1: Points from 0 to 5 on the left, Points from 10 to 15 on the right.',
  );
});

test('an execution that does not happen on one side', () => {
  const of = (points: number) => {
    const people = [{ name: 'Ada', new: true, fields: { Points: points } }];
    const gate = { ...executable, smartList: { filters: [attribute('Points', 'at least', 5)] } };
    const campaigns = [
      campaign('Caller', [execute('Gate')], onCreation),
      campaign('Gate', [stage('In')], gate),
    ];
    return model(campaigns, { people });
  };
  const { firstEffect, fields } = comparing(of(7), of(2));
  expect(firstEffect?.text).toBe(
    'Caller, step 1: executes Gate on the left, Gate is not run on the right. Points was 7 on the left and 2 on the right.',
  );
  expect(fields).toEqual([
    { person: 'Ada', field: 'Points', a: '7', b: '2' },
    { person: 'Ada', field: 'Stage', a: 'In', b: 'empty' },
  ]);
});

test('the sides have the names that they are given', () => {
  const [left, right] = [compile(mql('execute')), compile(mql('request'))];
  const sides = { a: 'here', b: 'in the other run' };
  const found = compare(run(left).events, run(right).events, left.people, right.people, sides);
  expect(found.firstEffect?.text).toBe(
    'MQL decision, step 1: "MQL" here, "Nurture" in the other run. Behavior was 30 here and 10 in the other run.',
  );
});

test('with several people the person is named', () => {
  const of = (first: string, second: string) => {
    const people = [first, second].map((name) => ({ name, new: true }));
    const script = people.map(({ name }) => ({ event: 'Person is Created', person: name }));
    return model([campaign('Flow', [score('+5')], onCreation)], { people, script });
  };
  expect(comparing(of('Ada', 'Bo'), of('Bo', 'Ada')).firstStep?.text).toBe(
    'The first step is Ada, Flow, step 1 (Change Score) on the left, Bo, Flow, step 1 (Change Score) on the right.',
  );
});

test('two empty runs', () => {
  expect(compare([], [], [], [])).toEqual({ firstStep: null, firstEffect: null, fields: [], pairs: [] });
});

test('a membership that differs at the end is named', () => {
  const of = (...flow: Parameters<typeof campaign>[1]) => model([campaign('Flow', flow, onCreation)]);
  const { fields } = comparing(
    of(addToList()),
    of(addToList(), { step: 'Remove from List', list: 'Guests' }),
  );
  expect(fields).toEqual([{ person: 'Ada', field: 'List: Guests', a: 'yes', b: 'empty' }]);
});

test('a person who is deleted in one of the runs', () => {
  const of = (...flow: Parameters<typeof campaign>[1]) => model([campaign('Flow', flow, onCreation)]);
  expect(comparing(of(score('+1')), of(score('+1'), deletePerson)).fields).toEqual([
    { person: 'Ada', field: 'In the database', a: 'yes', b: 'no' },
  ]);
});
