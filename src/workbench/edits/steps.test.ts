import { describe, expect, test } from 'vitest';
import { STEPS } from '#engine';
import { act } from '../act.ts';
import type { Action } from '../action.ts';
import type { Bench } from '../bench.ts';
import { MQL, REFS } from '../fixtures/mql.ts';
import { open } from '../open.ts';
import { problemsOf } from '../problemsOf.ts';

const campaign = REFS.newPerson;
const flow = ({ scenario }: Bench, name = 'New person') =>
  scenario.instance.programs[0]?.campaigns.find((one) => one.name === name)?.flow ?? [];
const kinds = (bench: Bench) => flow(bench).map((step) => step['campaign'] ?? step.step);
const label = ({ past }: Bench) => past.at(-1)?.label;

describe('add step', () => {
  const add = (step: string, at = 0, bench = open(MQL), where: string = campaign) =>
    act(bench, { type: 'add step', campaign: where, at, step });

  test('puts it before the step at the place, or last', () => {
    expect(kinds(add('Wait', 1))).toEqual([REFS.quality, 'Wait', REFS.behavior, REFS.decision]);
    expect(kinds(add('Wait', 3)).at(-1)).toBe('Wait');
    expect(label(add('Wait', 3))).toBe('Step 4: Wait is added');
  });

  test.each([
    ['Change Data Value', { attribute: 'Lifecycle Stage', newValue: 'New value' }],
    ['Change Score', { scoreName: 'Quality Score', change: '+1' }],
    ['Execute Campaign', { campaign: REFS.quality, useParentTokenContext: false }],
    ['Wait', { duration: '1 day' }],
    ['Remove from Flow', { campaign: 'this campaign' }],
  ])('gives %s complete values', (step, values) => {
    const bench = add(step);
    expect(flow(bench)[0]).toEqual({ step, ...values });
    expect(problemsOf(bench, campaign)).toEqual([]);
  });

  test('leaves a campaign empty when none fits, and the problem stands there', () => {
    const bench = add('Request Campaign');
    expect(flow(bench)[0]).toEqual({ step: 'Request Campaign', campaign: '' });
    expect(problemsOf(bench, campaign)).toMatchObject([{ step: 0, choice: 'default', param: 'campaign' }]);
  });

  test('does not let a campaign call itself', () => {
    const bench = add('Execute Campaign', 0, open(MQL), REFS.quality);
    expect(flow(bench, 'Quality score')[0]).toMatchObject({ campaign: REFS.behavior });
  });

  test('knows every kind of step of the engine', () => {
    for (const step of STEPS.keys()) expect(add(step).message).toBeNull();
  });
});

describe('remove step and move step', () => {
  test('take out one step', () => {
    const bench = act(open(MQL), { type: 'remove step', campaign, at: 1 });
    expect(kinds(bench)).toEqual([REFS.quality, REFS.decision]);
    expect(label(bench)).toBe('Step 2: Execute Campaign is removed');
  });

  test.each([
    [0, 2, [REFS.behavior, REFS.decision, REFS.quality]],
    [2, 0, [REFS.decision, REFS.quality, REFS.behavior]],
    [1, 2, [REFS.quality, REFS.decision, REFS.behavior]],
  ])('move step %i to place %i', (from, to, order) => {
    expect(kinds(act(open(MQL), { type: 'move step', campaign, from, to }))).toEqual(order);
  });
});

describe('set param', () => {
  const set = (choice: number | 'default', param: string, value: string | null): Action => {
    return { type: 'set param', campaign: REFS.quality, at: 0, choice, param, value };
  };

  test('changes the Default Choice or a choice', () => {
    const bench = act(act(open(MQL), set('default', 'change', '+7')), set(0, 'change', '+8'));
    expect(flow(bench, 'Quality score')[0]).toMatchObject({ change: '+7', choices: [{ change: '+8' }] });
    expect(bench.past.map((edit) => edit.label)).toEqual([
      'Step 1: Change becomes "+7"',
      'Step 1, choice 1: Change becomes "+8"',
    ]);
  });

  test('keeps a value that does not fit, and the problem stands there', () => {
    const bench = act(open(MQL), set(0, 'change', 'lots'));
    expect(bench.message).toBeNull();
    const [problem] = problemsOf(bench, REFS.quality);
    expect(problem).toMatchObject({ part: 'flow', step: 0, choice: 0, param: 'change', reach: 'campaign' });
  });

  test('has no place in an action that does nothing', () => {
    const bench = act(open(MQL), { ...set('default', 'change', '+1'), at: 1 } as Action);
    expect(bench.message).toBe('Step 2 does nothing, so it has no values.');
  });
});

test('set schedule changes who may come again', () => {
  const schedule = { qualification: 'only once' };
  const bench = act(open(MQL), { type: 'set schedule', campaign: REFS.quality, schedule });
  expect(bench.program.campaigns[1]?.qualification.text).toBe('only once');
  expect(label(bench)).toBe('Quality score: another schedule');
});

test('a value that may be left out is left out when it is emptied, and any other stays and is underlined', () => {
  const set = (bench: Bench, param: string, value: string) =>
    act(bench, { type: 'set param', campaign, at: 0, choice: 'default', param, value });
  const waiting = act(open(MQL), { type: 'add step', campaign, at: 0, step: 'Wait' });
  const timed = set(waiting, 'endAt', '09:00');
  expect(flow(timed)[0]).toEqual({ step: 'Wait', duration: '1 day', endAt: '09:00' });
  expect(flow(set(timed, 'endAt', ''))[0]).toEqual({ step: 'Wait', duration: '1 day' });
  const score = act(open(MQL), { type: 'add step', campaign, at: 0, step: 'Change Score' });
  expect(flow(set(score, 'change', ''))[0]).toMatchObject({ change: '' });
});
