import { describe, expect, test } from 'vitest';
import type { Scenario, TraceEvent } from '#engine';
import { compile, run } from '#engine';
import {
  attribute,
  campaign,
  executable,
  execute,
  model,
  onCreation,
  onRequest,
  onTrigger,
  request,
  score,
  stage,
} from '../models/model.ts';
import { mql } from '../models/mql.ts';
import { explain } from './explain.ts';

function explaining(scenario: Scenario, which: (event: TraceEvent) => boolean) {
  const program = compile(scenario);
  const { events } = run(program);
  const event = events.find(which);
  if (!event) throw new Error('There is no such event.');
  return explain(event, events, program.settings);
}
const stepIn = (name: string, index: number) => (event: TraceEvent) =>
  event.type === 'step' && event.campaign === `P.${name}` && event.index === index;

describe('a step', () => {
  test('says which choice matched, on what, and what it did', () => {
    const { title, sentences, clauses, cause } = explaining(mql('request'), stepIn('MQL decision', 0));
    expect(title).toBe('MQL decision, step 1: Change Data Value');
    expect(sentences).toEqual([
      'Choice 2 matches: Behavior less than 25, and it is 10.',
      'Stage goes from empty to "Nurture".',
    ]);
    expect(clauses).toMatchObject([
      { text: 'Quality less than 40', holds: false, seen: 50 },
      { text: 'Behavior less than 25', holds: true, seen: 10 },
    ]);
    expect(cause?.text).toBe('MQL decision, flow starts.');
  });

  test('says that the default applied, and that it does nothing', () => {
    const choices = [{ if: attribute('Points', 'at least', 5), scoreName: 'Points', change: '+1' }];
    const flow = [{ step: 'Change Score', doNothing: true as const, choices }];
    expect(explaining(model([campaign('Idle', flow, onCreation)]), stepIn('Idle', 0)).sentences).toEqual([
      'No choice matches, so the default choice applies.',
      'It says Do Nothing.',
    ]);
  });

  test('that was refused shows the smart list, the assumption and all facts', () => {
    const filters = [attribute('Points', 'at least', 5), attribute('Stage', 'is', 'In')];
    const shut = { smartList: { ...onRequest.smartList, filters } };
    const scenario = model([campaign('Caller', [request('Shut')], onCreation), campaign('Shut', [], shut)]);
    const { clauses, facts, assumptions, sentences } = explaining(scenario, stepIn('Caller', 0));
    expect(sentences).toEqual([
      'Requests P.Shut, which does not start. The smart list fails: Points at least 5 (it is empty).',
    ]);
    expect(clauses[0]).toMatchObject({
      text: 'Smart list of Shut',
      holds: false,
      parts: [{ parts: [{ text: 'Campaign is Requested' }, { parts: [{ seen: null }, { seen: null }] }] }],
    });
    expect(facts).toEqual(expect.arrayContaining(['3.1', '7.4']));
    expect(assumptions).toEqual([
      { id: 'refused-request', title: 'A request that nobody accepts', option: 'logged' },
    ]);
  });

  test('shows where its tokens were looked up', () => {
    const scenario = model([campaign('Token', [stage('{{lead.Country:default=nowhere}}')], onCreation)]);
    const { tokens, sentences } = explaining(scenario, stepIn('Token', 0));
    expect(tokens[0]).toMatchObject({ token: '{{lead.Country:default=nowhere}}', value: 'nowhere' });
    expect(sentences).toEqual(['Stage goes from empty to "nowhere".']);
  });
});

describe('an arrival', () => {
  test('names what starts and what does not', () => {
    const shut = { smartList: { ...onCreation.smartList, filters: [attribute('Points', 'at least', 5)] } };
    const taken = ['One', 'Two', 'Three'].map((name) => campaign(name, [], onCreation));
    const scenario = model([...taken, campaign('Shut', [], shut)]);
    const { sentences, cause } = explaining(scenario, ({ type }) => type === 'happened');
    expect(sentences).toEqual([
      'Ada enters the database.',
      'It starts One, Two and Three.',
      'It does not start Shut.',
    ]);
    expect(cause).toBeNull();
  });

  test('of a batch run names the people, the first few of many', () => {
    const names = ['Al', 'Bo', 'Cy', 'Di', 'Ed', 'Flo', 'Gus', 'Hal'];
    const people = names.map((name, index) => ({ name, fields: { Points: index } }));
    const batch = { smartList: { filters: [attribute('Points', 'at least', 2)] } };
    const script = [{ event: 'Batch Campaign Runs', campaign: 'P.Batch' }];
    const scenario = model([campaign('Batch', [], batch)], { people, script });
    expect(explaining(scenario, ({ type }) => type === 'happened').sentences).toEqual([
      'The schedule launches P.Batch.',
      'It takes in Cy, Di, Ed, Flo, Gus and 1 more.',
      'It does not take in Al and Bo.',
    ]);
  });

  test('that nobody listens to says so', () => {
    expect(explaining(model([]), ({ type }) => type === 'happened').sentences).toEqual([
      'Ada enters the database.',
      'No campaign starts because of it.',
    ]);
  });
});

test('a flow starts because of the step before its smart list', () => {
  const scenario = model([
    campaign('Caller', [execute('Child')], onCreation),
    campaign('Child', [], executable),
  ]);
  const { sentences, cause } = explaining(
    scenario,
    (event) => event.type === 'flow started' && event.how === 'execute',
  );
  expect(sentences).toEqual([
    'Executed by Caller, which waits until this flow has ended.',
    'The smart list is empty: everybody qualifies.',
  ]);
  expect(cause).toEqual({ seq: 3, text: 'Caller, step 1: Execute Campaign.' });
});

test('a campaign that is not active says so', () => {
  const off = { ...onCreation, schedule: { active: false } };
  const { title, sentences } = explaining(
    model([campaign('Off', [score('+1')], off)]),
    ({ type }) => type === 'smart list',
  );
  expect(title).toBe('Off, is not active');
  expect(sentences).toEqual(['Ada does not go into the flow of Off.', 'P.Off is not active.']);
});

test('a run that is stopped names the circle', () => {
  const circle = [
    campaign('Ping', [request('Pong')], onRequest),
    campaign('Pong', [request('Ping')], onRequest),
  ];
  const scenario = model([campaign('Start', [request('Ping')], onCreation), ...circle]);
  const { sentences } = explaining(scenario, ({ type }) => type === 'stopped');
  expect(sentences[0]).toMatch(/P\.Ping > P\.Pong|P\.Pong > P\.Ping/);
  expect(sentences[1]).toBe('Break the circle to let the run end by itself.');
});

test('the start of a flow tells its place in the queue where the model is about that', () => {
  const urgent = { ...onCreation, schedule: { qualification: 'every time', priority: 'High' } };
  const scenario = model([campaign('Urgent', [score('+1')], urgent), campaign('Usual', [], onCreation)]);
  const { sentences } = explaining(scenario, ({ type }) => type === 'flow started');
  expect(sentences[0]).toBe('Its trigger fires and Ada qualifies.');
  expect(sentences.slice(1, -1).join(' ')).toMatch(/High/);
});

describe('the past of somebody who was anonymous', () => {
  const people = [{ name: 'Ada', anonymous: true }];
  const script = [
    { event: 'Visits Web Page', person: 'Ada', page: 'pricing' },
    { event: 'Fills Out Form', person: 'Ada', form: 'F', at: '1 day' },
  ];
  const flow = [score('+1'), request('Other')];
  const visits = campaign('Visits', flow, onTrigger('Visits Web Page'));
  const scenario = model([visits, campaign('Other', [], onRequest)], { people, script });

  test('starts a flow that says when it was', () => {
    const { sentences } = explaining(scenario, ({ type }) => type === 'flow started');
    expect(sentences[0]).toBe(
      'Its trigger fired for what the person did on 2026-03-02 09:00:00, while anonymous.',
    );
  });

  test('leaves a step out, which is not said to be Do Nothing', () => {
    const { sentences } = explaining(scenario, stepIn('Visits', 1));
    expect(sentences).toEqual(['The activity is from before the person was known: this step is left out.']);
  });
});
