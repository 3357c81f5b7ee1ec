import { describe, expect, test } from 'vitest';
import type { CampaignData, FlowStepData } from '../scenario.ts';
import {
  batch,
  executable,
  execute,
  happens,
  ofType,
  onForm,
  playFlow,
  program,
  request,
  scenario,
  score,
  set,
  wait,
} from '../sketch.ts';
import { compile } from './compile.ts';

const email: FlowStepData = { step: 'Send Email', email: 'Hello' };
const alert: FlowStepData = { step: 'Send Alert', email: 'Hello', sendTo: 'Sales Owner' };
const toList: FlowStepData = { step: 'Add to List', list: 'L' };
const instance = { emails: [{ name: 'Hello' }], lists: ['L'] };

function compiled(campaigns: readonly CampaignData[], assumptions: Readonly<Record<string, string>> = {}) {
  return compile(scenario([program('P', campaigns)], { assumptions, instance })).campaigns;
}
const priority = (flow: readonly FlowStepData[], assumptions = {}) =>
  compiled([onForm('M', flow)], assumptions)[0]?.priority;

test.each<[readonly FlowStepData[], string]>([
  [[email], 'High'],
  [[alert], 'High'],
  [[request('P.M')], 'Medium'],
  [[toList], 'Medium'],
  [[set('A', 'x')], 'Low'],
  [[score('+1')], 'Low'],
  [[wait('10 minutes')], 'Low'],
  [[], 'Low'],
])('[8.1] [8.2] [3.15] a trigger campaign with %j is %s', (flow, expected) => {
  expect(priority(flow)).toBe(expected);
});

test('[8.2] the steps of choices count, and Do Nothing does not', () => {
  const choice = { ...set('A', 'x'), choices: [] };
  expect(priority([choice])).toBe('Low');
  const condition = { filter: 'Person Attribute', attribute: 'A', operator: 'is', values: ['x'] };
  expect(priority([{ ...email, choices: [{ if: condition, doNothing: true }] }])).toBe('High');
});

test('[8.2] Send Email is High in trigger campaigns only', () => {
  expect(compiled([batch('B', [email])])[0]?.priority).toBe('Low');
  expect(compiled([batch('B', [execute('P.X')]), executable('X', [email, toList])])[0]?.priority).toBe(
    'Medium',
  );
});

test('[8.5] the most urgent step counts, or the first step, by the switch priority-rule', () => {
  const flow = [score('+1'), email];
  expect(priority(flow)).toBe('High');
  expect(priority(flow, { 'priority-rule': 'the first step' })).toBe('Low');
  expect(priority([email, score('+1')], { 'priority-rule': 'the first step' })).toBe('High');
});

describe('[8.2] Execute Campaign, by the switch execute-priority', () => {
  const nested = [
    onForm('M', [execute('P.X'), set('A', 'x')]),
    executable('X', [execute('P.Y'), execute('P.X')]),
    executable('Y', [toList]),
  ];
  test.each([
    ['by the steps of the executable', 'Medium'],
    ['Medium, as Request Campaign', 'Medium'],
    ['Low', 'Low'],
  ])('%s: %s', (option, expected) => {
    expect(compiled(nested, { 'execute-priority': option })[0]?.priority).toBe(expected);
  });

  test('with High steps inside it is High only when they count', () => {
    const urgent = [onForm('M', [execute('P.X')]), executable('X', [email])];
    const [own, medium, low] = ['by the steps of the executable', 'Medium, as Request Campaign', 'Low'].map(
      (option) => compiled(urgent, { 'execute-priority': option })[0]?.priority,
    );
    expect([own, medium, low]).toEqual(['High', 'Medium', 'Low']);
  });
});

describe('[8.7] a priority override', () => {
  const override = (wish: string) => ({ schedule: { qualification: 'every time', priority: wish } });

  test('takes the place of what the steps give', () => {
    expect(compiled([onForm('M', [score('+1')], override('High'))])[0]?.priority).toBe('High');
    expect(compiled([onForm('M', [email], override('Low'))])[0]?.priority).toBe('Low');
  });

  test('is for trigger campaigns only', () => {
    for (const other of [
      batch('M', [score('+1')], override('High')),
      executable('M', [score('+1')], override('High')),
    ]) {
      const { campaigns, problems } = compile(scenario([program('P', [other])]));
      expect(campaigns[0]?.priority).toBe('Low');
      expect(problems).toMatchObject([{ reach: 'warning', facts: ['8.7'] }]);
    }
  });

  test('is one of three words', () => {
    const { problems } = compile(scenario([program('P', [onForm('M', [score('+1')], override('high'))])]));
    expect(problems).toMatchObject([{ reach: 'file', near: 'High', facts: ['8.7'] }]);
  });

  test('launches say their place in the queue where some campaign has one, and nowhere else', () => {
    const run = (first: CampaignData) =>
      ofType(
        playFlow([first, onForm('N', [request('P.Gone'), score('+1')]), onForm('O', [score('+1'), toList])], {
          people: [{ name: 'Ada' }],
          script: [happens('Fills Out Form', { form: 'F' })],
          instance,
        }),
        'flow started',
      );
    const [own, steps] = run(onForm('M', [score('+1')], override('High')));
    expect(own?.reason).toContain('in the trigger queue with priority High, by its override.');
    expect(own).toMatchObject({ facts: expect.arrayContaining(['8.7']), assumptions: [] });
    expect(steps?.reason).toContain('with priority Medium, by its steps.');
    expect(steps).toMatchObject({ facts: expect.arrayContaining(['8.2']), assumptions: ['priority-rule'] });
    expect(run(onForm('M', [score('+1')])).every(({ reason }) => !reason.includes('queue'))).toBe(true);
  });
});
