import { describe, expect, test } from 'vitest';
import type { CampaignData, FlowStepData, Scenario } from '#engine';
import { act } from '../act.ts';
import type { Action } from '../action.ts';
import { MQL, REFS } from '../fixtures/mql.ts';
import { open } from '../open.ts';
import type { Challenge } from './challenge.ts';
import { grade } from './grade.ts';

const start = open(MQL, { variant: 'parallel' });
const challenge: Challenge = {
  from: start.scenario,
  goals: [
    { person: 'Ada', field: 'Lifecycle Stage', is: 'MQL' },
    { person: 'Bob', field: 'Lifecycle Stage', is: 'Not a fit' },
  ],
};
const swap = (at: number): Action => ({ type: 'swap call', campaign: REFS.newPerson, at });
const answer = (...actions: readonly Action[]) => grade(actions.reduce(act, start).scenario, challenge);

/** The exercise with other flows in its campaigns, by name. */
function withFlows(flows: Readonly<Record<string, readonly FlowStepData[]>>): Scenario {
  const programs = start.scenario.instance.programs.map((program) => ({
    ...program,
    campaigns: program.campaigns.map((one): CampaignData => ({ ...one, flow: flows[one.name] ?? one.flow })),
  }));
  return { ...start.scenario, instance: { ...start.scenario.instance, programs } };
}

const flowOf = (name: string) =>
  start.scenario.instance.programs[0]?.campaigns.find((one) => one.name === name)?.flow ?? [];
const request = (campaign: string) => ({ step: 'Request Campaign', campaign });

test('the start of the exercise fails, with the order that it fails in', () => {
  const { passed, tried, failure } = grade(start.scenario, challenge);
  expect({ passed, tried }).toEqual({ passed: false, tried: 1 });
  expect(failure?.goal).toEqual(challenge.goals[0]);
  expect(failure?.text).toBe(
    'When all flows take a step in turn: Ada\'s Lifecycle Stage ends as "Nurture", not as "MQL". ' +
      'MQL decision, step 1 set it: Behavior Score was 10, so "Behavior Score less than 25" applied.',
  );
  const again = open(start.scenario, { policy: failure?.order ?? '' });
  expect(again.message).toBeNull();
  expect(again.run.world.people.get('Ada')?.fields['Lifecycle Stage']).toBe('Nurture');
});

describe('right answers pass', () => {
  test('execute all three', () => {
    expect(answer(swap(0), swap(1), swap(2))).toEqual({ passed: true, tried: 44, failure: null });
  });

  test('execute the two scores and request the decision', () => {
    expect(answer(swap(0), swap(1)).passed).toBe(true);
  });

  test('each campaign requests the next one as its last step', () => {
    const chain = withFlows({
      'New person': [request(REFS.quality)],
      'Quality score': [...flowOf('Quality score'), request(REFS.behavior)],
      'Behavior score': [...flowOf('Behavior score'), request(REFS.decision)],
    });
    expect(grade(chain, challenge).passed).toBe(true);
  });

  test('all steps in one flow', () => {
    const steps = ['Quality score', 'Behavior score', 'MQL decision'].flatMap(flowOf);
    expect(grade(withFlows({ 'New person': steps }), challenge).passed).toBe(true);
  });
});

describe('wrong answers fail', () => {
  const write = { step: 'Change Data Value', attribute: 'Lifecycle Stage', newValue: 'MQL' };

  test('execute the decision alone', () => {
    expect(answer(swap(2)).failure?.policy).toBeTruthy();
  });

  test('the parent writes the stage itself', () => {
    const { passed, failure } = grade(withFlows({ 'New person': [write] }), challenge);
    expect(passed).toBe(false);
    expect(failure?.goal).toEqual(challenge.goals[1]);
    expect(failure?.text).toContain('New person, step 1 set it: Lifecycle Stage: empty becomes "MQL".');
  });

  test('a random order finds what the three named ones do not', () => {
    const flow = [request(REFS.quality), request(REFS.behavior), { step: 'Wait', duration: '1 minute' }];
    const waits = withFlows({ 'New person': [...flow, request(REFS.decision)] });
    expect(grade(waits, challenge).passed).toBe(true);
    const lucky = withFlows({
      'New person': [
        request(REFS.behavior),
        request(REFS.quality),
        { ...write, newValue: 'x' },
        request(REFS.decision),
      ],
    });
    expect(grade(lucky, challenge)).toMatchObject({
      passed: false,
      failure: { policy: expect.stringMatching(/^random/) },
    });
  });

  test('a campaign that must run does not', () => {
    const steps = ['Quality score', 'Behavior score', 'MQL decision'].flatMap(flowOf);
    const strict = { ...challenge, mustRun: [REFS.decision] };
    const { failure } = grade(withFlows({ 'New person': steps }), strict);
    expect(failure?.text).toContain('Nobody goes through Lifecycle.MQL decision');
    expect(failure?.goal).toBeNull();
  });

  test('a circle of requests is stopped, and that fails', () => {
    const circle = withFlows({ 'MQL decision': [...flowOf('MQL decision'), request(REFS.decision)] });
    expect(grade(circle, challenge).failure?.text).toContain('Stopped:');
  });
});

describe('what cannot be graded', () => {
  const only = 'the exercise is on the campaigns only';
  const cases: readonly (readonly [string, Scenario, string])[] = [
    ['other people', { ...start.scenario, people: [] }, only],
    ['another script', { ...start.scenario, script: [] }, only],
    ['other assumptions', { ...start.scenario, assumptions: { 'same-value': 'silent' } }, only],
    [
      'a step that is underlined in red',
      withFlows({ 'Quality score': [request('Lifecycle.Gone')] }),
      'Quality score: There is no campaign "Lifecycle.Gone".',
    ],
  ];

  test.each(cases)('%s', (_what, scenario, text) => {
    const { passed, tried, failure } = grade(scenario, challenge);
    expect({ passed, tried }).toEqual({ passed: false, tried: 0 });
    expect(failure).toMatchObject({ goal: null, policy: '', order: '' });
    expect(failure?.text).toContain(text);
  });
});
