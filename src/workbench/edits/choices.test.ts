import { describe, expect, test } from 'vitest';
import { act } from '../act.ts';
import type { Action } from '../action.ts';
import type { Bench } from '../bench.ts';
import { MQL, REFS } from '../fixtures/mql.ts';
import { open } from '../open.ts';
import { problemsOf } from '../problemsOf.ts';

const campaign = REFS.decision;
const step = ({ scenario }: Bench, name = 'MQL decision', at = 0) =>
  scenario.instance.programs[0]?.campaigns.find((one) => one.name === name)?.flow[at];
const values = (bench: Bench) =>
  [...(step(bench)?.choices ?? []), step(bench)].map((one) => one?.['newValue']);
const edited = (...actions: readonly Action[]) => actions.reduce(act, open(MQL));

describe('add choice', () => {
  test('comes last, with a complete test and the values of the Default Choice', () => {
    const bench = edited({ type: 'add choice', campaign, at: 0 });
    expect(values(bench)).toEqual(['Not a fit', 'Nurture', 'MQL', 'MQL']);
    expect(step(bench)?.choices?.[2]?.if).toEqual({
      filter: 'Person Attribute',
      attribute: 'Lifecycle Stage',
      operator: 'is not empty',
    });
    expect(problemsOf(bench, campaign)).toEqual([]);
    expect(bench.past.at(-1)?.label).toBe('Step 1, choice 3 is added');
  });

  test('comes before another one when a place is given', () => {
    expect(values(edited({ type: 'add choice', campaign, at: 0, choice: 0 }))).toEqual([
      'MQL',
      'Not a fit',
      'Nurture',
      'MQL',
    ]);
  });

  test('has the values of another choice when the Default Choice does nothing', () => {
    const bench = edited({ type: 'add choice', campaign: REFS.quality, at: 1 });
    expect(step(bench, 'Quality score', 1)?.choices?.[1]).toMatchObject({ change: '+20' });
  });

  test('works on a step without choices', () => {
    const bench = edited({ type: 'add choice', campaign: REFS.newPerson, at: 0 });
    expect(step(bench, 'New person')?.choices).toMatchObject([{ campaign: REFS.quality }]);
    expect(problemsOf(bench, REFS.newPerson)).toEqual([]);
  });
});

describe('remove choice and move choice', () => {
  test('take one out', () => {
    expect(values(edited({ type: 'remove choice', campaign, at: 0, choice: 0 }))).toEqual(['Nurture', 'MQL']);
  });

  test('leave no empty list behind', () => {
    const remove: Action = { type: 'remove choice', campaign, at: 0, choice: 0 };
    expect(step(edited(remove, remove))).not.toHaveProperty('choices');
  });

  test('change which test comes first', () => {
    const bench = edited({ type: 'move choice', campaign, at: 0, from: 1, to: 0 });
    expect(values(bench)).toEqual(['Nurture', 'Not a fit', 'MQL']);
    expect(bench.past.at(-1)?.label).toBe('Step 1, choice 2 becomes choice 1');
  });
});

describe('set test', () => {
  const test10 = {
    filter: 'Person Attribute',
    attribute: 'Quality Score',
    operator: 'less than',
    values: [10],
  };

  test('changes what a choice asks', () => {
    const bench = edited({ type: 'set test', campaign, at: 0, choice: 0, test: test10 });
    expect(step(bench)?.choices?.[0]).toMatchObject({ if: test10, newValue: 'Not a fit' });
    expect(bench.run.world.people.get('Bob')?.fields['Lifecycle Stage']).toBe('Not a fit');
  });

  test('keeps a test that does not fit, and the problem stands there', () => {
    const odd = { ...test10, attribute: 'Qualty Score' };
    const bench = edited({ type: 'set test', campaign, at: 0, choice: 1, test: odd });
    const place = { step: 0, choice: 1, test: true, param: 'attribute', near: 'Quality Score' };
    expect(problemsOf(bench, campaign)).toMatchObject([place]);
  });
});

describe('do nothing', () => {
  const set = (on: boolean, at = 0, choice: number | 'default' = 'default'): Action => {
    return { type: 'do nothing', campaign: REFS.quality, at, choice, on };
  };

  test('takes the values away', () => {
    const bench = edited(set(true));
    expect(step(bench, 'Quality score')).toEqual({
      step: 'Change Score',
      choices: step(open(MQL), 'Quality score')?.choices,
      doNothing: true,
    });
    expect(problemsOf(bench, REFS.quality)).toEqual([]);
  });

  test('off gives the values of another action of the step', () => {
    expect(step(edited(set(false, 1)), 'Quality score', 1)).toMatchObject({
      scoreName: 'Quality Score',
      change: '+20',
    });
  });

  test('off on a step that does nothing at all gives the defaults of its kind', () => {
    const bench = edited(set(true, 1, 0), set(false, 1));
    expect(step(bench, 'Quality score', 1)).toMatchObject({ scoreName: 'Quality Score', change: '+1' });
    expect(problemsOf(bench, REFS.quality)).toEqual([]);
  });

  test('changes nothing where it is so already', () => {
    expect(edited(set(true, 1)).past).toEqual([]);
  });
});
